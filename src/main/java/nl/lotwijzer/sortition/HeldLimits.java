package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.DualSimplex;

/**
 * Finishes average seats that are near the optimum of NASH to the last digits: Newton's method on the limits that then hold
 * exactly. Which these are is a guess at first, corrected until no average of seats is worth more.
 */
final class HeldLimits {

    private static final int CORRECTIONS = 100;
    private static final double NEAR = 1e-11;
    private static final double NEAR_ENOUGH = 1e-9;

    private final PanelModel model;
    private final Progress progress;
    private final AverageSeats point;
    private final int[] types;
    private final double[] members;
    private final double[] most;
    private final double[] seats;
    private final NormalEquations equations;
    private final DualSimplex trial;
    private double[] prices;

    HeldLimits(AverageSeats point, NormalEquations equations, Progress progress) {
        this.model = point.model;
        this.progress = progress;
        this.point = point;
        this.types = point.types;
        this.members = point.members;
        this.most = point.most;
        this.seats = point.seats;
        this.equations = equations;
        this.trial = model.simplex();
        this.prices = new double[model.rows()];
    }

    /**
     * Moves the seats to the optimum, or leaves them as they are when they do not get there.
     *
     * @param full which types, by their place among those with a choice, seem to have all their seats
     * @param held 1 for a row that seems to meet its most, −1 its least, 0 neither
     */
    void finish(boolean[] full, int[] held) {
        double[] near = seats.clone();
        for (int turn = 0; turn < CORRECTIONS; turn++) {
            progress.checkCancelled();
            newtonOn(full, held);
            // prices of rules that depend on each other can have any sign, so that they tell nothing when all is well
            if (isBest()) {
                return;
            }
            if (!corrected(full, held)) {
                break;
            }
        }
        // not best may be a matter of the last digits, or of a guess that nothing showed to be wrong
        double worth = worth();
        boolean astray = point.violation(point.sums()) > NEAR_ENOUGH;
        double[] found = seats.clone();
        System.arraycopy(near, 0, seats, 0, seats.length);
        if (!astray && worth >= worth() - NEAR_ENOUGH) {
            System.arraycopy(found, 0, seats, 0, seats.length);
        }
    }

    /** Σ n_t log y_t. */
    private double worth() {
        double worth = 0;
        for (int i = 0; i < seats.length; i++) {
            worth += members[i] * StrictMath.log(seats[i]);
        }
        return worth;
    }

    /** Whether the rules are kept and allow no average of seats, each worth 1/p_t, that is worth more than this one. */
    private boolean isBest() {
        if (point.violation(point.sums()) > NEAR) {
            return false;
        }
        double worth = model.fitting();
        for (int type = 0; type < model.types(); type++) {
            int capacity = model.capacity(type);
            trial.cost(type, capacity == 0 ? 0 : -(double) model.members(type) / capacity);
        }
        for (int i = 0; i < types.length; i++) {
            if (seats[i] > most[i] + NEAR) {
                return false;
            }
            trial.cost(types[i], -members[i] / seats[i]);
        }
        return trial.solveAfresh() && -trial.objective() < worth * (1 + NEAR);
    }

    private void newtonOn(boolean[] full, int[] held) {
        for (int i = 0; i < types.length; i++) {
            if (full[i]) {
                seats[i] = most[i];
            }
        }
        for (int step = 0; step < 60; step++) {
            double[] sums = point.sums();
            double[] inverse = new double[types.length];
            double[] slope = new double[types.length];
            for (int i = 0; i < types.length; i++) {
                inverse[i] = full[i] ? 0 : seats[i] * seats[i] / members[i];
                slope[i] = members[i] / seats[i];
            }
            double[] right = equations.times(inverse, slope);
            double[] softness = new double[model.rows()];
            for (int row = 0; row < model.rows(); row++) {
                if (held[row] == 0) {
                    softness[row] = Double.POSITIVE_INFINITY;
                } else {
                    right[row] += sums[row] - (held[row] > 0 ? point.rowMost[row] : point.rowLeast[row]);
                }
            }
            prices = equations.solve(inverse, softness, right);
            double length = 1;
            double largest = 0;
            double[] move = new double[types.length];
            for (int i = 0; i < types.length; i++) {
                move[i] = inverse[i] * (slope[i] - model.matrix().times(prices, types[i]));
                largest = Math.max(largest, Math.abs(move[i]) / seats[i]);
                length = Math.min(length, 0.9 * InteriorPoint.reach(seats[i], move[i]));
            }
            for (int i = 0; i < types.length; i++) {
                seats[i] += length * move[i];
            }
            if (largest < 1e-15) {
                return;
            }
        }
    }

    /** Drops the limits that pull the wrong way and takes up those that are passed; false when there are none. */
    private boolean corrected(boolean[] full, int[] held) {
        double[] sums = point.sums();
        double scale = point.perSeat();
        boolean wrong = false;
        for (int row = 0; row < model.rows(); row++) {
            if (held[row] == 0) {
                held[row] = sums[row] > point.rowMost[row] + NEAR ? 1 : sums[row] < point.rowLeast[row] - NEAR ? -1 : 0;
                wrong |= held[row] != 0;
            } else if (!point.isExact(row) && held[row] * prices[row] < -NEAR * scale) {
                held[row] = 0;
                wrong = true;
            }
        }
        for (int i = 0; i < types.length; i++) {
            if (full[i]) {
                double price = members[i] / seats[i] - model.matrix().times(prices, types[i]);
                if (price < -NEAR * scale) {
                    full[i] = false;
                    seats[i] *= 0.999;
                    wrong = true;
                }
            } else if (seats[i] > most[i] + NEAR) {
                full[i] = true;
                wrong = true;
            }
        }
        return wrong;
    }
}
