package nl.lotwijzer.allowances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.payment.Payer;
import nl.lotwijzer.money.Euro;

/**
 * A batch of payments, as it was fixed.
 *
 * @param number    from 1
 * @param message   the number by which the bank knows it
 * @param execution the day on which the money leaves the account
 * @param count     the first control total: how many payments
 * @param sum       the second: what they amount to
 * @param hash      the third: the SHA-256 of the digests of all payments, as 64 hex digits
 * @param exported  whether its file was made
 * @param paidOn    the day on which it was seen to be paid
 */
public record Batch(
        long id,
        int number,
        String message,
        Instant fixedAt,
        LocalDate execution,
        Payer payer,
        int count,
        Euro sum,
        String hash,
        Optional<Exported> exported,
        Optional<LocalDate> paidOn,
        List<Payment> payments) {
    /** How far a batch is. */
    public enum State {
        /** Fixed, and no file was made: it can be opened again. */
        FIXED,
        /** The file was made, and may be at the bank. */
        EXPORTED,
        PAID
    }

    /** That the file was made first, and its hash as 64 hex digits. */
    public record Exported(Instant at, String hash) {}

    public Batch {
        payments = List.copyOf(payments);
    }

    public State state() {
        if (paidOn.isPresent()) {
            return State.PAID;
        }
        return exported.isPresent() ? State.EXPORTED : State.FIXED;
    }

    /** Returns what its payments amount to, returned ones not counted. */
    public Euro arrived() {
        return Euro.sum(payments.stream()
                .filter(payment -> payment.returned().isEmpty())
                .map(Payment::amount)
                .toList());
    }

    /** Returns the payments that came back. */
    public List<Payment> returned() {
        return payments.stream()
                .filter(payment -> payment.returned().isPresent())
                .toList();
    }

    /** Returns whether number, sum and hash are still those of the payments. */
    public boolean sound() {
        return count == payments.size()
                && sum.equals(Euro.sum(payments.stream().map(Payment::amount).toList()))
                && hash.equals(BatchSeal.hash(this));
    }
}
