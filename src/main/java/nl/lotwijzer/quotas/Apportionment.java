package nl.lotwijzer.quotas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;

/** From a population to seats: exact shares, and whole seats by the method of the largest remainder (Hamilton, Hare). */
final class Apportionment {
    /** What decides between equal remainders, as the journal writes it: the category that is listed first. */
    static final String TIE_RULE = "listed-first";

    private Apportionment() {}

    static List<Fraction> shares(List<Long> populations, int seats) {
        long total = populations.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            throw new IllegalStateException("there are no shares without a population");
        }
        return populations.stream()
                .map(population -> new Fraction(
                        BigInteger.valueOf(population).multiply(BigInteger.valueOf(seats)), BigInteger.valueOf(total)))
                .toList();
    }

    static List<Integer> largestRemainder(List<Long> populations, int seats) {
        List<Fraction> shares = shares(populations, seats);
        List<Integer> targets = new ArrayList<>(
                shares.stream().map(share -> share.floor().intValueExact()).toList());
        int given = targets.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer place) -> remainder(shares.get(place)), Comparator.reverseOrder()))
                .limit(seats - given)
                .forEach(place -> targets.set(place, targets.get(place) + 1));
        return List.copyOf(targets);
    }

    private static Fraction remainder(Fraction share) {
        return share.minus(new Fraction(share.floor(), BigInteger.ONE));
    }
}
