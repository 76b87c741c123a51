package nl.lotwijzer.allowances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.payment.Transfer;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;

/**
 * A payment to one participant, as it was fixed.
 *
 * @param participant the id of the registrant
 * @param reference   what the bank knows it by from end to end
 * @param name        empty once this person was erased
 * @param account     empty once this person was erased
 * @param description what the person reads on the account
 * @param digest      the SHA-256 of the payment and its lines with a salt, as 64 hex digits
 * @param returned    whether the bank sent it back
 * @param lines       what it is made up of
 */
public record Payment(
        long id,
        long participant,
        String reference,
        String name,
        Optional<Iban> account,
        Euro amount,
        String description,
        String digest,
        Optional<Returned> returned,
        List<AllowanceLine> lines) {
    /** A payment that the bank sent back, or that was wrong and taken back. */
    public record Returned(LocalDate on, String reason) {}

    public Payment {
        lines = List.copyOf(lines);
    }

    /** Returns the payment as the bank gets it; empty once this person was erased. */
    Optional<Transfer> transfer() {
        return account.map(known -> new Transfer(reference, amount, name, known, description));
    }
}
