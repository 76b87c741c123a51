package nl.lotwijzer.support;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.money.Euro;

/**
 * A card with advice that was bought. White space around the texts is taken off.
 *
 * @param minutes    how much was bought
 * @param validUntil the last day on which it can be used; empty if it does not end
 * @param price      what it cost; empty if that is not known
 */
public record CardDetails(
        String name,
        int minutes,
        LocalDate boughtOn,
        Optional<LocalDate> validUntil,
        Optional<Euro> price,
        String remark) {
    /** Ten thousand hours. */
    static final int MOST_MINUTES = 600_000;

    public CardDetails {
        name = TrainingDetails.folded(name);
        remark = remark.strip();
    }

    void check() throws SupportException {
        if (name.isEmpty()) {
            throw SupportException.of("cardName");
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw SupportException.of("minutes");
        }
        if (validUntil.isPresent() && validUntil.get().isBefore(boughtOn)) {
            throw SupportException.of("validUntil");
        }
        if (price.isPresent() && price.get().negative()) {
            throw SupportException.of("amount");
        }
    }
}
