package nl.lotwijzer.seating;

import java.util.List;
import java.util.Random;

/** Problems by which the solver is judged. */
final class SeatingCases {
    private static final double[][] SHARES = {
        {0.5, 0.5}, {0.2, 0.3, 0.3, 0.2}, {0.3, 0.25, 0.2, 0.15, 0.1},
    };

    private SeatingCases() {}

    /** A hundred people, four rounds at thirteen tables, three criteria. */
    static SeatingProblem hundred(long seed) {
        return hundred(seed, 4);
    }

    /** A hundred people, as many rounds at thirteen tables, three criteria. */
    static SeatingProblem hundred(long seed, int rounds) {
        SeatingProblem.Builder builder = rounds(100, rounds, 8);
        addCriteria(builder, new Random(seed), 100);
        return builder.build();
    }

    /**
     * 150 people, eight rounds of tables of 8, 20 pairs apart, 10 fixed seats, and two languages: eleven people have to sit
     * at table 0 or 1, eight at table 2 or 3.
     *
     * @param mirror whether tables are to mirror the group on three criteria besides
     */
    static SeatingProblem hundredAndFifty(long seed, boolean mirror) {
        Random random = new Random(seed);
        SeatingProblem.Builder builder = rounds(150, 8, 8);
        if (mirror) {
            addCriteria(builder, random, 150);
        }
        int[] order = random.ints(0, 150).distinct().limit(150).toArray();
        for (int fixed = 0; fixed < 10; fixed++) {
            builder.rule(new SeatingRule.AtOneOf(order[fixed], List.of(2 + random.nextInt(17))));
        }
        for (int first = 10; first < 21; first++) {
            builder.rule(new SeatingRule.AtOneOf(order[first], List.of(0, 1)));
        }
        for (int second = 21; second < 29; second++) {
            builder.rule(new SeatingRule.AtOneOf(order[second], List.of(2, 3)));
        }
        for (int pair = 0; pair < 20; pair++) {
            builder.rule(new SeatingRule.Apart(order[29 + 2 * pair], order[30 + 2 * pair]));
        }
        return builder.build();
    }

    /** Tables of one size, nothing else: the social golfer problem. */
    static SeatingProblem golfers(int tables, int size, int rounds) {
        SeatingProblem.Builder builder = SeatingProblem.of(tables * size);
        for (int round = 0; round < rounds; round++) {
            builder.round(TableSizes.over(tables * size, tables));
        }
        return builder.build();
    }

    private static SeatingProblem.Builder rounds(int people, int rounds, int largest) {
        SeatingProblem.Builder builder = SeatingProblem.of(people);
        for (int round = 0; round < rounds; round++) {
            builder.round(TableSizes.atMost(people, largest));
        }
        return builder;
    }

    private static void addCriteria(SeatingProblem.Builder builder, Random random, int people) {
        for (double[] shares : SHARES) {
            int[] categories = new int[people];
            for (int person = 0; person < people; person++) {
                categories[person] = category(random.nextDouble(), shares);
            }
            builder.criterion(categories);
        }
    }

    private static int category(double chance, double[] shares) {
        double upTo = 0;
        for (int category = 0; category < shares.length - 1; category++) {
            upTo += shares[category];
            if (chance < upTo) {
                return category;
            }
        }
        return shares.length - 1;
    }
}
