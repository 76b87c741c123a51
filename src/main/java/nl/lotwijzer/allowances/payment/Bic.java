package nl.lotwijzer.allowances.payment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a bank, after ISO 9362.
 *
 * @param value 8 or 11 capitals and digits
 */
public record Bic(String value) {
    /** {@code BICFIDec2014Identifier} of the schema: bank, country, place, and perhaps branch. */
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    public Bic {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a bank");
        }
    }

    /** Returns the code that somebody wrote, in small letters or with blanks or not; empty if it is none. */
    public static Optional<Bic> read(String written) {
        String folded = written.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(folded).matches() ? Optional.of(new Bic(folded)) : Optional.empty();
    }
}
