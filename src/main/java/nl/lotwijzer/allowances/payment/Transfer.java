package nl.lotwijzer.allowances.payment;

import java.util.regex.Pattern;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;

/**
 * One payment to one person.
 *
 * @param reference   what the payment is known by from end to end: 1 to {@value #LONGEST_REFERENCE} signs of the SEPA
 *                    character set, not beginning or ending with a slash
 * @param amount      from {@link #LEAST} to {@link #MOST}
 * @param name        who is paid, in any letters; not blank
 * @param description what the person reads on the account, in any letters; may be empty
 */
public record Transfer(String reference, Euro amount, String name, Iban account, String description) {
    public static final int LONGEST_REFERENCE = 35;

    /** The least that can be transferred: one cent. */
    public static final Euro LEAST = new Euro(1);

    /** The most that the euro payments area transfers at once: € 999,999,999.99. */
    public static final Euro MOST = new Euro(99_999_999_999L);

    private static final Pattern REFERENCE =
            Pattern.compile("(?!/)(?!.*//)[A-Za-z0-9/\\-?:().,'+ ]{1," + LONGEST_REFERENCE + "}(?<!/)");

    public Transfer {
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("A reference is 1 to 35 signs of the SEPA character set");
        }
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("An amount that cannot be transferred");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Who is paid has a name");
        }
    }
}
