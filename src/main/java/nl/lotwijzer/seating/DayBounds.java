package nl.lotwijzer.seating;

import java.util.Arrays;

/** What the rest of the mending takes at least: moves, and cost. */
final class DayBounds {
    private final DayPlan plan;

    DayBounds(DayPlan plan) {
        this.plan = plan;
    }

    /**
     * Returns how many people at least still have to get another seat: those without a place, of a group that sat apart, and
     * then as many as tables have too many, or too few after all without a place have sat down there.
     */
    int movesNeeded() {
        int ofHomeless = 0;
        int homeless = 0;
        for (int unit = 0; unit < plan.units(); unit++) {
            if (plan.table(unit) == Seating.NOWHERE) {
                ofHomeless += plan.leastMoved(unit);
                homeless += plan.size(unit);
            }
        }
        int tooMany = 0;
        int tooFew = 0;
        for (int table = 0; table < plan.tables(); table++) {
            tooMany += plan.tooMany(table);
            tooFew += plan.tooFew(table);
        }
        return ofHomeless + Math.max(tooMany, tooFew - homeless);
    }

    /**
     * Returns what the seating costs at least after some more moves, and after all without a place have got one. A move saves
     * at most the repeats of a unit at its table, and the whole of what the shares of two tables cost.
     *
     * @param moves the most people who may still get another seat
     * @param fixed the units that stay where they are now
     */
    long lowestCost(int moves, boolean[] fixed) {
        int homeless = 0;
        long[] repeats = new long[plan.units()];
        long ofHomeless = 0;
        for (int unit = 0; unit < repeats.length; unit++) {
            if (plan.table(unit) == Seating.NOWHERE) {
                homeless++;
                ofHomeless += moves == 0 ? cheapest(unit) : 0;
            } else if (!fixed[unit] && moves > 0) {
                repeats[unit] = plan.repeatsAt(unit, plan.table(unit));
            }
        }
        long[] shares = new long[plan.tables()];
        if (moves + homeless > 0) {
            Arrays.setAll(shares, plan::sharesAt);
        }
        return plan.cost() + ofHomeless - largest(repeats, moves) - largest(shares, 2 * moves + homeless);
    }

    private long cheapest(int unit) {
        long cheapest = Long.MAX_VALUE;
        for (int table = 0; table < plan.tables(); table++) {
            if (plan.allows(unit, table) && plan.room(table) >= plan.size(unit)) {
                cheapest = Math.min(cheapest, plan.repeatsAt(unit, table));
            }
        }
        return cheapest == Long.MAX_VALUE ? 0 : cheapest;
    }

    private static long largest(long[] amounts, int count) {
        Arrays.sort(amounts);
        long total = 0;
        for (int index = Math.max(0, amounts.length - count); index < amounts.length; index++) {
            total += amounts[index];
        }
        return total;
    }
}
