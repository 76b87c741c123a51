package nl.lotwijzer.allowances.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import nl.lotwijzer.money.Euro;

/**
 * An order to a bank to make payments on one day, from one account.
 *
 * @param message   the number by which the bank knows the order, never used before: 1 to 35 letters, digits and hyphens
 * @param made      when the order was made; the file says it to the second
 * @param execution the day on which the money is to leave the account
 * @param transfers at least one, each with a reference of its own
 */
public record PaymentOrder(String message, Instant made, Payer payer, LocalDate execution, List<Transfer> transfers) {
    private static final Pattern MESSAGE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9\\-]{0,33}[A-Za-z0-9])?");

    public PaymentOrder {
        transfers = List.copyOf(transfers);
        if (!MESSAGE.matcher(message).matches()) {
            throw new IllegalArgumentException("The number of an order is 1 to 35 letters, digits and hyphens");
        }
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("An order without payments");
        }
        if (transfers.stream().map(Transfer::reference).distinct().count() != transfers.size()) {
            throw new IllegalArgumentException("Two payments with the same reference");
        }
        if (execution.isBefore(made.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1))) {
            throw new IllegalArgumentException("An order cannot be executed before it was made");
        }
    }

    /** Returns how many payments there are; the first control total. */
    public int count() {
        return transfers.size();
    }

    /** Returns what they amount to; the second control total. */
    public Euro sum() {
        return Euro.sum(transfers.stream().map(Transfer::amount).toList());
    }
}
