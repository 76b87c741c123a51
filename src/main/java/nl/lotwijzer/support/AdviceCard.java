package nl.lotwijzer.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A card with what was used of it.
 *
 * @param id   never given to another one
 * @param uses by date
 */
public record AdviceCard(long id, CardDetails details, List<AdviceUse> uses) {
    /** From this part of the card on, one in so many, little is left. */
    private static final int LITTLE = 10;

    private static final int DAYS_BEFORE_END = 30;

    /** What asks for attention. */
    public enum Signal {
        /** More was used than was bought. */
        OVERDRAWN,
        /** The last day has passed while something is left. */
        EXPIRED,
        /** Nothing is left. */
        USED_UP,
        /** A tenth or less is left. */
        LITTLE_LEFT,
        /** It ends within thirty days while something is left. */
        ENDS_SOON
    }

    public AdviceCard {
        uses = List.copyOf(uses);
    }

    /** Returns how many minutes were used. */
    public int used() {
        return uses.stream().mapToInt(AdviceUse::minutes).sum();
    }

    /** Returns how many minutes are left; below zero when more was used than was bought. */
    public int left() {
        return details.minutes() - used();
    }

    /** Returns what asks for attention on this day, the heaviest; empty if nothing does. */
    public Optional<Signal> signal(LocalDate today) {
        if (left() < 0) {
            return Optional.of(Signal.OVERDRAWN);
        }
        if (left() == 0) {
            return Optional.of(Signal.USED_UP);
        }
        if (details.validUntil().filter(today::isAfter).isPresent()) {
            return Optional.of(Signal.EXPIRED);
        }
        if (Math.multiplyExact(left(), LITTLE) <= details.minutes()) {
            return Optional.of(Signal.LITTLE_LEFT);
        }
        return details.validUntil()
                .filter(end -> !end.isAfter(today.plusDays(DAYS_BEFORE_END)))
                .map(end -> Signal.ENDS_SOON);
    }
}
