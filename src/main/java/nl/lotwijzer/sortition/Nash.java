package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.sortition.linear.DualSimplex;

/**
 * NASH over the relaxation: the average seats y_t = n_t p_t, within the rules, with the largest Σ n_t log y_t. An interior
 * point comes near; Newton's method on the rules that then hold exactly finishes to the last digits.
 */
final class Nash {

    private static final int CORRECTIONS = 100;
    private static final double NEAR = 1e-11;

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

    /** Starts from lawful panels that together hold every type that fits one. */
    Nash(PanelModel model, List<int[]> panels, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.point = new AverageSeats(model, new Interior(model, panels, progress));
        this.types = point.types;
        this.members = point.members;
        this.most = point.most;
        this.seats = point.seats;
        this.equations = new NormalEquations(model, types);
        this.trial = model.simplex();
        this.prices = new double[model.rows()];
    }

    /** The ideal chances. */
    Ideals solve() {
        InteriorPoint interior = new InteriorPoint(point, equations, progress);
        interior.comeNear();
        finish(interior);
        return new Ideals(model, point.chances());
    }

    /**
     * What proves that no lottery does much better than these ideal chances, in units of {@link Proof#NASH_UNIT}: the prices
     * at which the best average of seats, each worth 1/p_t, is worth no more than they are.
     */
    static PriceList proof(PanelModel model, Ideals ideals) {
        DualSimplex simplex = model.simplex();
        for (int type = 0; type < model.types(); type++) {
            Fraction chance = ideals.of(type);
            simplex.cost(type, chance.signum() == 0 ? 0 : -1 / chance.toDouble());
        }
        if (!simplex.solveAfresh()) {
            throw new IllegalStateException("rules that panels obey are said to allow nothing");
        }
        double unit = Proof.NASH_UNIT.doubleValue();
        BigInteger[] perRow = new BigInteger[model.rows()];
        Arrays.setAll(
                perRow,
                row -> Fraction.exactly(StrictMath.rint(-simplex.rowPrice(row) * unit))
                        .floor());
        return model.priced(perRow);
    }

    /** Which limits hold exactly, and Newton's method on them; corrected until nothing is wrong. */
    private void finish(InteriorPoint interior) {
        boolean[] full = new boolean[types.length];
        int[] held = new int[model.rows()];
        for (int i = 0; i < types.length; i++) {
            full[i] = interior.seemsFull(i);
        }
        Arrays.setAll(held, interior::seemsHeld);
        double[] near = seats.clone();
        for (int turn = 0; turn < CORRECTIONS; turn++) {
            progress.checkCancelled();
            newtonOn(full, held);
            // prices of rules that depend on each other can have any sign, so that they tell nothing when all is well
            if (isBest() || !corrected(full, held)) {
                return;
            }
        }
        System.arraycopy(near, 0, seats, 0, seats.length);
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
