package nl.lotwijzer.allowances.payment;

import java.util.Optional;
import nl.lotwijzer.money.Iban;

/**
 * Who pays, and from which account.
 *
 * @param name as the bank knows it; not blank
 * @param bank the code of the bank; banks in the euro area find it by the account themselves
 */
public record Payer(String name, Iban account, Optional<Bic> bank) {
    public Payer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Who pays has a name");
        }
    }
}
