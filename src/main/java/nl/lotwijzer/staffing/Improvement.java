package nl.lotwijzer.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a staffing better, and never worse: gives all places of one session anew by an exact assignment while the other
 * sessions stay, swaps tables within a session, and deals the places of two facilitators out between them in the best way.
 */
final class Improvement {
    /** Of more sessions in which two differ, only so many are dealt out at once. */
    static final int DEALT_AT_ONCE = 8;

    /** What somebody experienced is favoured by, in turn, until a session has enough of them. */
    private static final long[] FAVOURS = {0, 10, 40, 150, 1_000, 50_000};

    private final StaffingProblem problem;
    private final SplittableRandom random;

    Improvement(StaffingProblem problem, SplittableRandom random) {
        this.problem = problem;
        this.random = random;
    }

    /** Improves until none of the three helps, or somebody asked to stop. */
    void settle(Working working, StaffingProgress progress) {
        boolean better = true;
        while (better && !progress.stopped()) {
            long before = working.points();
            for (int session = 0; session < problem.sessions(); session++) {
                reassign(working, session, 0);
                swapTables(working, session);
            }
            dealPairs(working, progress);
            better = working.points() < before;
        }
    }

    /**
     * Gives all places of a session anew that were not chosen by hand, if that is better or, with noise, in any case.
     *
     * @param noise up to so many points, drawn by lot, are added to every choice
     */
    void reassign(Working working, int session, int noise) {
        int[] all = new int[problem.facilitators()];
        int[] before = new int[all.length];
        int[] off = new int[all.length];
        for (int facilitator = 0; facilitator < all.length; facilitator++) {
            all[facilitator] = facilitator;
            before[facilitator] = working.place(facilitator, session);
        }
        Arrays.fill(off, Staffing.OFF);
        long points = working.points();
        working.set(session, all, off);
        long[][] costs = costs(working, session, noise);
        int[] best = before;
        for (long favour : FAVOURS) {
            int[] places = assigned(costs, session, favour);
            working.set(session, all, places);
            if (working.points() < points || (noise > 0 && Arrays.equals(best, before))) {
                points = working.points();
                best = places;
            }
            if (enough(session, places)) {
                break;
            }
        }
        working.set(session, all, best);
    }

    private boolean enough(int session, int[] places) {
        int experienced = 0;
        for (int facilitator = 0; facilitator < places.length; facilitator++) {
            experienced += places[facilitator] >= 0 && problem.experienced(facilitator) ? 1 : 0;
        }
        return experienced >= problem.experiencedLeast(session);
    }

    /** A row for each table and each reserve, a column for each facilitator and one for doing without. */
    private long[][] costs(Working working, int session, int noise) {
        int tables = problem.tables(session);
        int slots = tables + problem.reserves(session);
        long[][] costs = new long[slots][problem.facilitators() + slots];
        for (int slot = 0; slot < slots; slot++) {
            Arrays.fill(costs[slot], Assignment.NEVER);
            int place = slot < tables ? slot : Staffing.RESERVE;
            for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
                boolean fixed = problem.fixed(facilitator, session) == place;
                if (fixed
                        || (problem.allowed(facilitator, session, place)
                                && working.load(facilitator) < problem.most(facilitator))) {
                    costs[slot][facilitator] = working.added(facilitator, session, place)
                            + (noise > 0 ? random.nextInt(noise) : 0)
                            - (fixed ? 8 * problem.weights().openTable() : 0);
                }
            }
            costs[slot][problem.facilitators() + slot] = slot < tables
                    ? problem.weights().openTable()
                    : problem.weights().shortReserve();
        }
        return costs;
    }

    private int[] assigned(long[][] costs, int session, long favour) {
        int tables = problem.tables(session);
        long[][] favoured = costs;
        if (favour > 0) {
            favoured = Arrays.stream(costs).map(long[]::clone).toArray(long[][]::new);
            for (int table = 0; table < tables; table++) {
                for (int facilitator = 0; facilitator < problem.facilitators(); facilitator++) {
                    favoured[table][facilitator] -= problem.experienced(facilitator) ? favour : 0;
                }
            }
        }
        int[] places = new int[problem.facilitators()];
        Arrays.fill(places, Staffing.OFF);
        int[] columns = Assignment.solve(favoured);
        for (int slot = 0; slot < columns.length; slot++) {
            if (columns[slot] < problem.facilitators() && costs[slot][columns[slot]] < Assignment.NEVER) {
                places[columns[slot]] = slot < tables ? slot : Staffing.RESERVE;
            }
        }
        return places;
    }

    private void swapTables(Working working, int session) {
        for (int one = 0; one < problem.tables(session); one++) {
            for (int other = one + 1; other < problem.tables(session); other++) {
                int first = working.leader(session, one);
                int second = working.leader(session, other);
                if (first >= 0
                        && second >= 0
                        && problem.allowed(first, session, other)
                        && problem.allowed(second, session, one)) {
                    long before = working.points();
                    working.set(session, new int[] {first, second}, new int[] {other, one});
                    if (working.points() >= before) {
                        working.set(session, new int[] {first, second}, new int[] {one, other});
                    }
                }
            }
        }
    }

    private void dealPairs(Working working, StaffingProgress progress) {
        for (int one = 0; one < problem.facilitators() && !progress.stopped(); one++) {
            for (int other = one + 1; other < problem.facilitators(); other++) {
                deal(working, one, other);
            }
        }
    }

    /** Tries every way to exchange places at the sessions where these two may. */
    private void deal(Working working, int one, int other) {
        List<Integer> where = new ArrayList<>();
        for (int session = 0; session < problem.sessions(); session++) {
            int first = working.place(one, session);
            int second = working.place(other, session);
            if (first != second && problem.allowed(one, session, second) && problem.allowed(other, session, first)) {
                where.add(session);
            }
        }
        while (where.size() > DEALT_AT_ONCE) {
            int dropped = random.nextInt(where.size());
            where.subList(dropped, dropped + 1).clear();
        }
        long least = working.personPoints(one) + working.personPoints(other);
        boolean sameLevel = problem.experienced(one) == problem.experienced(other);
        int[] first = schedule(working, one);
        int[] second = schedule(working, other);
        for (int ways = 1; ways < 1 << where.size(); ways++) {
            exchange(first, second, where, ways);
            if (loadOf(first) <= problem.most(one) && loadOf(second) <= problem.most(other)) {
                long points = working.personPoints(one, first) + working.personPoints(other, second);
                if (points < least
                        || (!sameLevel && points < least + problem.weights().shortExperienced())) {
                    least = keep(working, one, other, where, ways, least);
                    if (least < 0) {
                        return;
                    }
                }
            }
            exchange(first, second, where, ways);
        }
    }

    /** Exchanges these places if that is better as a whole; returns −1 then, or else the least as it was. */
    private long keep(Working working, int one, int other, List<Integer> where, int ways, long least) {
        long before = working.points();
        apply(working, one, other, where, ways);
        if (working.points() < before) {
            return -1;
        }
        apply(working, one, other, where, ways);
        return least;
    }

    private static void apply(Working working, int one, int other, List<Integer> where, int ways) {
        for (int i = 0; i < where.size(); i++) {
            if ((ways >> i & 1) == 1) {
                int session = where.get(i);
                working.set(session, new int[] {one, other}, new int[] {
                    working.place(other, session), working.place(one, session)
                });
            }
        }
    }

    private static void exchange(int[] first, int[] second, List<Integer> where, int ways) {
        for (int i = 0; i < where.size(); i++) {
            if ((ways >> i & 1) == 1) {
                int session = where.get(i);
                int kept = first[session];
                first[session] = second[session];
                second[session] = kept;
            }
        }
    }

    private int[] schedule(Working working, int facilitator) {
        int[] schedule = new int[problem.sessions()];
        for (int session = 0; session < schedule.length; session++) {
            schedule[session] = working.place(facilitator, session);
        }
        return schedule;
    }

    private static int loadOf(int[] schedule) {
        int load = 0;
        for (int place : schedule) {
            load += place == Staffing.OFF ? 0 : 1;
        }
        return load;
    }
}
