package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.proof.Fraction;

/** How quotas follow from the population and the number of seats. */
public sealed interface QuotaMethod {

    /** The exact share rounded down and up: s = 12.8 gives 12 to 13; a whole share leaves no room. The default. */
    record Rounded() implements QuotaMethod {}

    /**
     * The whole target, by largest remainder, and so many seats on either side.
     *
     * @param seats 0 or more
     */
    record SeatsAround(int seats) implements QuotaMethod {
        public SeatsAround {
            if (seats < 0) {
                throw new IllegalArgumentException("a margin is 0 or more, not " + seats);
            }
        }
    }

    /**
     * The exact share, so much per cent of it less and more, rounded outwards: 10% around 20 gives 18 to 22.
     *
     * @param percent 0 to 100
     */
    record PercentAround(int percent) implements QuotaMethod {
        public PercentAround {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a margin is 0 to 100 per cent, not " + percent);
            }
        }
    }

    /** The seats for a category. */
    record Range(int min, int max) {}

    /**
     * Returns the quotas for each category of a criterion; they always leave room for exactly {@code seats}. Those who gave
     * no answer have no share of the population: for them anything goes, from no seats to all.
     *
     * @throws IllegalStateException if the criterion has no population
     */
    default List<Range> ranges(Criterion criterion, int seats) {
        List<Fraction> shares = criterion.shares(seats);
        List<Integer> targets = criterion.targets(seats);
        List<Range> ranges = new ArrayList<>();
        for (int place = 0; place < shares.size(); place++) {
            if (criterion.categories().get(place).unanswered()) {
                ranges.add(new Range(0, seats));
                continue;
            }
            Fraction share = shares.get(place);
            int target = targets.get(place);
            ranges.add(
                    switch (this) {
                        case Rounded() -> between(share, share, seats);
                        case SeatsAround(int margin) ->
                            between(Fraction.of(Math.max(0, target - margin)), Fraction.of(target + margin), seats);
                        case PercentAround(int percent) ->
                            between(
                                    share.times(Fraction.of(100 - percent, 100)),
                                    share.times(Fraction.of(100 + percent, 100)),
                                    seats);
                    });
        }
        return ranges;
    }

    /** Returns the method as the journal writes it. */
    default String code() {
        return switch (this) {
            case Rounded() -> "rounded";
            case SeatsAround(int seats) -> "seats:" + seats;
            case PercentAround(int percent) -> "percent:" + percent;
        };
    }

    /**
     * Reads what {@link #code} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    static QuotaMethod parse(String code) {
        String[] parts = code.split(":", 2);
        return switch (parts[0]) {
            case "rounded" -> new Rounded();
            case "seats" -> new SeatsAround(Integer.parseInt(parts[1]));
            case "percent" -> new PercentAround(Integer.parseInt(parts[1]));
            default -> throw new IllegalArgumentException("no method: " + code);
        };
    }

    private static Range between(Fraction low, Fraction high, int seats) {
        return new Range(
                low.floor().intValueExact(), Math.min(seats, high.ceiling().intValueExact()));
    }
}
