package nl.lotwijzer.money;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;

/**
 * The number of a bank account, after ISO 13616: two letters for the country, two check digits, and the account as that
 * country writes it. There is none with a check digit that is wrong.
 *
 * @param value without blanks, in capitals
 */
public record Iban(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}");
    private static final int GROUP = 4;

    /** The length in each country of the single euro payments area, from the register of SWIFT. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AD", 24),
            Map.entry("AL", 28),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GI", 23),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MD", 24),
            Map.entry("ME", 22),
            Map.entry("MK", 19),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("RS", 22),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("VA", 22));

    public Iban {
        if (problem(value).isPresent() || !value.equals(folded(value))) {
            throw new IllegalArgumentException("Not the number of a bank account");
        }
    }

    /** Returns the account that somebody wrote, with blanks or dots and in small letters or not; empty if it is none. */
    public static Optional<Iban> read(String written) {
        return problem(written).isPresent() ? Optional.empty() : Optional.of(new Iban(folded(written)));
    }

    /** Returns what is wrong with what somebody wrote, without repeating it: the form, the length or the check digits. */
    public static Optional<Message> problem(String written) {
        String folded = folded(written);
        if (!FORM.matcher(folded).matches()) {
            return Optional.of(Message.of("money.iban.form"));
        }
        Integer length = LENGTHS.get(folded.substring(0, 2));
        if (length == null) {
            return Optional.of(Message.of("money.iban.country", folded.substring(0, 2)));
        }
        if (folded.length() != length) {
            return Optional.of(Message.of("money.iban.length", folded.substring(0, 2), length, folded.length()));
        }
        return remainder(folded) == 1 ? Optional.empty() : Optional.of(Message.of("money.iban.check"));
    }

    /** Returns the number with the first four to the end and letters as 10 to 35, modulo 97 (ISO 7064, MOD 97-10). */
    private static int remainder(String folded) {
        String turned = folded.substring(GROUP) + folded.substring(0, GROUP);
        int remainder = 0;
        for (int place = 0; place < turned.length(); place++) {
            int digit = Character.digit(turned.charAt(place), 36);
            remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % 97;
        }
        return remainder;
    }

    private static String folded(String written) {
        return written.replaceAll("[\\s\\u00a0.\\-]", "").toUpperCase(Locale.ROOT);
    }

    public String country() {
        return value.substring(0, 2);
    }

    /** Returns the number in groups of four, as people write it. */
    public String grouped() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** Returns the number with all but country, check digits and the last four hidden. */
    public String masked() {
        return value.substring(0, GROUP) + " •••• " + value.substring(value.length() - GROUP);
    }

    /** Returns nothing of the number, so that it gets into no log. */
    @Override
    public String toString() {
        return "Iban[" + country() + "]";
    }
}
