package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small problems with rules of every kind, absence, earlier meetings and missing answers. */
final class SmallProblems {
    private SmallProblems() {}

    /** Returns a problem of which every seating can be tried. */
    static SeatingProblem random(Random random) {
        int people = 4 + random.nextInt(3);
        int tables = 2 + random.nextInt(2);
        SeatingProblem.Builder builder = SeatingProblem.of(people);
        for (int round = 2 + random.nextInt(people > 5 ? 1 : 2); round > 0; round--) {
            BitSet present = new BitSet();
            IntStream.range(0, people).filter(_ -> random.nextInt(6) > 0).forEach(present::set);
            builder.round(new Round(present, TableSizes.over(present.cardinality(), tables)));
        }
        for (int criterion = random.nextInt(3); criterion > 0; criterion--) {
            builder.criterion(random.ints(people, -1, 3).toArray());
        }
        for (int pair = random.nextInt(4); pair > 0; pair--) {
            int[] two = two(random, people);
            builder.met(two[0], two[1], 1 + random.nextInt(2));
        }
        for (int rule = random.nextInt(5); rule > 0; rule--) {
            builder.rule(rule(random, people, tables));
        }
        return builder.build();
    }

    private static SeatingRule rule(Random random, int people, int tables) {
        int round = random.nextInt(3) - 1;
        int[] two = two(random, people);
        return switch (random.nextInt(4)) {
            case 0 -> new SeatingRule.Apart(two[0], two[1], round);
            case 1 -> new SeatingRule.Together(Arrays.stream(two).boxed().toList(), round);
            case 2 -> new SeatingRule.AtOneOf(two[0], List.of(random.nextInt(tables)), round);
            default -> new SeatingRule.AtOneOf(two[0], List.of(0, 1), round);
        };
    }

    private static int[] two(Random random, int people) {
        return random.ints(0, people).distinct().limit(2).toArray();
    }
}
