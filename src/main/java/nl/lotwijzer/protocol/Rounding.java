package nl.lotwijzer.protocol;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;

/** How the quotas of a criterion follow from its population; see section 4 of the protocol. */
public sealed interface Rounding {
    /** The seats that a category may have. */
    record Range(int min, int max) {}

    /** The share rounded down and up. */
    record DownUp() implements Rounding {}

    /**
     * So many seats around the largest remainder.
     *
     * @param margin 0 or more
     */
    record Seats(int margin) implements Rounding {
        public Seats {
            if (margin < 0) {
                throw new IllegalArgumentException("A margin is 0 or more, not " + margin);
            }
        }
    }

    /**
     * So much per cent around the share.
     *
     * @param percent 0 to 100
     */
    record Percent(int percent) implements Rounding {
        public Percent {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("A margin is 0 to 100 per cent, not " + percent);
            }
        }
    }

    /** As somebody entered them. */
    record ByHand() implements Rounding {}

    /** Returns how the rules write it. */
    default String word() {
        return switch (this) {
            case DownUp() -> "omlaag-omhoog";
            case Seats(int margin) -> "plaatsen:" + margin;
            case Percent(int percent) -> "procent:" + percent;
            case ByHand() -> "hand";
        };
    }

    /**
     * Returns the quotas of each category; nothing where they do not follow from the population.
     *
     * @param populations of each category, with a sum above 0
     * @param seats       k
     */
    default Optional<List<Range>> quotas(List<Long> populations, int seats) {
        List<Fraction> shares = shares(populations, seats);
        List<Integer> targets = largestRemainder(shares, seats);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Fraction share = shares.get(i);
            int target = targets.get(i);
            switch (this) {
                case DownUp() -> ranges.add(range(share.floor(), share.ceiling(), seats));
                case Seats(int margin) ->
                    ranges.add(range(
                            BigInteger.valueOf((long) target - margin),
                            BigInteger.valueOf((long) target + margin),
                            seats));
                case Percent(int percent) ->
                    ranges.add(range(
                            share.times(Fraction.of(100L - percent, 100)).floor(),
                            share.times(Fraction.of(100L + percent, 100)).ceiling(),
                            seats));
                case ByHand() -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(ranges);
    }

    /** Returns the share of each category in the seats: k·N_v/N. */
    static List<Fraction> shares(List<Long> populations, int seats) {
        BigInteger total = populations.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return populations.stream()
                .map(population ->
                        new Fraction(BigInteger.valueOf(population).multiply(BigInteger.valueOf(seats)), total))
                .toList();
    }

    private static List<Integer> largestRemainder(List<Fraction> shares, int seats) {
        List<Integer> targets = new ArrayList<>(
                shares.stream().map(share -> share.floor().intValueExact()).toList());
        int given = targets.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) ->
                                shares.get(i).minus(new Fraction(shares.get(i).floor(), BigInteger.ONE)),
                        Comparator.reverseOrder()))
                .limit(seats - given)
                .forEach(i -> targets.set(i, targets.get(i) + 1));
        return targets;
    }

    private static Range range(BigInteger low, BigInteger high, int seats) {
        BigInteger most = BigInteger.valueOf(seats);
        return new Range(
                low.max(BigInteger.ZERO).min(most).intValueExact(),
                high.min(most).intValueExact());
    }
}
