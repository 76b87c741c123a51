package nl.lotwijzer.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Problems drawn by lot, the same every time for a seed. */
final class RandomStaffing {
    private RandomStaffing() {}

    /** A problem small enough to try every staffing, with every kind of rule in it now and then. */
    static StaffingProblem small(long seed) {
        Random random = new Random(seed);
        int facilitators = 3 + random.nextInt(2);
        int[] tables = new int[2 + random.nextInt(2)];
        for (int session = 0; session < tables.length; session++) {
            tables[session] = 1 + random.nextInt(2);
        }
        StaffingProblem.Builder builder = new StaffingProblem.Builder(facilitators, tables);
        for (int facilitator = 0; facilitator < facilitators; facilitator++) {
            if (random.nextInt(3) > 0) {
                builder.experienced(facilitator);
            }
            builder.before(facilitator, random.nextInt(3));
            if (random.nextInt(4) == 0) {
                builder.most(facilitator, 1 + random.nextInt(2));
            }
            for (int session = 0; session < tables.length; session++) {
                if (random.nextInt(5) == 0) {
                    builder.cannotCome(facilitator, session);
                }
                builder.sessionCost(facilitator, session, random.nextInt(30));
                for (int table = 0; table < tables[session]; table++) {
                    builder.tableCost(facilitator, session, table, random.nextInt(20));
                    if (random.nextInt(8) == 0) {
                        builder.forbid(
                                facilitator, session, table, random.nextBoolean() ? Rule.LANGUAGE : Rule.CONFLICT);
                    }
                }
            }
        }
        if (random.nextInt(3) == 0) {
            builder.fixed(random.nextInt(facilitators), random.nextInt(tables.length), -2 + random.nextInt(3));
        }
        for (int session = 0; session < tables.length; session++) {
            builder.experiencedLeast(session, random.nextInt(tables[session] + 1));
            builder.reserves(session, random.nextInt(2));
            share(builder, tables, session, random);
        }
        return builder.build();
    }

    private static void share(StaffingProblem.Builder builder, int[] tables, int session, Random random) {
        for (int later = session + 1; later < tables.length; later++) {
            for (int table = 0; table < tables[session]; table++) {
                for (int other = 0; other < tables[later]; other++) {
                    builder.shared(session, table, later, other, random.nextInt(4));
                }
            }
        }
    }

    /**
     * A season: people who sit at other tables every time, three in five facilitators experienced, four in five able to
     * come, a few languages, conflicts, limits and choices by hand.
     */
    static StaffingProblem season(int facilitators, int sessions, int tables, int people, long seed) {
        Random random = new Random(seed);
        int[] sizes = new int[sessions];
        Arrays.fill(sizes, tables);
        StaffingProblem.Builder builder = new StaffingProblem.Builder(facilitators, sizes);
        for (int facilitator = 0; facilitator < facilitators; facilitator++) {
            if (facilitator % 5 < 3) {
                builder.experienced(facilitator);
            }
            if (random.nextInt(6) == 0) {
                builder.most(facilitator, Math.max(2, sessions / 2));
            }
            int distance = random.nextInt(40);
            int favourite = random.nextInt(tables);
            for (int session = 0; session < sessions; session++) {
                int answer = random.nextInt(10);
                if (answer < 2 && facilitator > 3) {
                    builder.cannotCome(facilitator, session);
                } else if (answer == 2) {
                    builder.sessionCost(facilitator, session, 60);
                }
                builder.sessionCost(facilitator, session, distance / 4);
                for (int table = 0; table < tables; table++) {
                    builder.tableCost(facilitator, session, table, facilitator % 3 > 0 || table == favourite ? 0 : 5);
                    if (random.nextInt(40) == 0) {
                        builder.forbid(facilitator, session, table, Rule.CONFLICT);
                    }
                }
                for (int language = 0; language < 2; language++) {
                    if (random.nextInt(6) > 0 && facilitator > 3) {
                        builder.forbid(facilitator, session, (session * 3 + language * 5) % tables, Rule.LANGUAGE);
                    }
                }
            }
        }
        builder.fixed(0, 0, Staffing.OFF).fixed(1, Math.min(1, sessions - 1), Staffing.RESERVE);
        for (int session = 0; session < sessions; session++) {
            builder.experiencedLeast(session, (tables + 1) / 2).reserves(session, 1);
        }
        seat(builder, sessions, tables, people, random);
        return builder.build();
    }

    private static void seat(StaffingProblem.Builder builder, int sessions, int tables, int people, Random random) {
        int[][] tableOf = new int[sessions][people];
        for (int session = 0; session < sessions; session++) {
            List<Integer> order = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                order.add(person);
            }
            Collections.shuffle(order, random);
            for (int place = 0; place < people; place++) {
                tableOf[session][order.get(place)] = place % tables;
            }
        }
        for (int session = 0; session < sessions; session++) {
            for (int later = session + 1; later < sessions; later++) {
                int[][] shared = new int[tables][tables];
                for (int person = 0; person < people; person++) {
                    shared[tableOf[session][person]][tableOf[later][person]]++;
                }
                for (int table = 0; table < tables; table++) {
                    for (int other = 0; other < tables; other++) {
                        builder.shared(session, table, later, other, shared[table][other]);
                    }
                }
            }
        }
    }
}
