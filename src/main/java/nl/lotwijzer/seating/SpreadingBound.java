package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import nl.lotwijzer.seating.Bounds.RepeatBound;
import nl.lotwijzer.seating.SeatingBounds.Argument;

/**
 * Counts between rounds: the people of one table sit, in a later round, at as many tables as there are, and when they are more
 * than those, some of them meet again. Each round repeats at least as much as it does on the worst earlier one for it.
 */
final class SpreadingBound {
    private final SeatingProblem problem;

    SpreadingBound(SeatingProblem problem) {
        this.problem = problem;
    }

    RepeatBound all() {
        int total = 0;
        for (int later = 1; later < problem.rounds().size(); later++) {
            int round = later;
            total += IntStream.range(0, later)
                    .map(earlier -> between(problem.round(earlier), problem.round(round)))
                    .max()
                    .orElse(0);
        }
        return new RepeatBound(total, Argument.SPREADING);
    }

    /** Those who are at both rounds are taken to sit in the first as it suits best: each next one where it costs least. */
    private static int between(Round earlier, Round later) {
        BitSet both = new BitSet();
        Arrays.stream(earlier.people()).filter(later::isPresent).forEach(both::set);
        int largest = Arrays.stream(earlier.sizes()).max().orElse(0);
        int[] pairs = IntStream.rangeClosed(0, largest)
                .map(people -> Pairs.fewest(people, later.sizes()))
                .toArray();
        int[] held = new int[earlier.tables()];
        int total = 0;
        for (int person = both.cardinality(); person > 0; person--) {
            int best = -1;
            int lowest = Integer.MAX_VALUE;
            for (int table = 0; table < held.length; table++) {
                if (held[table] < earlier.size(table) && pairs[held[table] + 1] - pairs[held[table]] < lowest) {
                    lowest = pairs[held[table] + 1] - pairs[held[table]];
                    best = table;
                }
            }
            if (best < 0) {
                return total;
            }
            held[best]++;
            total += lowest;
        }
        return total;
    }
}
