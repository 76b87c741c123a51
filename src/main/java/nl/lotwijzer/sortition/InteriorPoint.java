package nl.lotwijzer.sortition;

import java.util.Arrays;

/**
 * Brings average seats near to the largest Σ n_t log y_t: Newton's method on the conditions of optimality, relaxed so that
 * every distance to a limit times its price is a small number, which is then made smaller (Wright, Primal-Dual
 * Interior-Point Methods, 1997).
 */
final class InteriorPoint {

    private static final int STEPS = 200;
    private static final double CENTERING = 0.15;

    private final AverageSeats point;
    private final PanelModel model;
    private final Progress progress;
    private final int[] types;
    private final double[] members;
    private final double[] most;
    private final double[] seats;
    private final double[] room;
    private final double[] typePrice;
    private final NormalEquations equations;
    private final Side[] sides;

    /** A row of the model: how far its sum lies from the limits, and what each limit costs. */
    private static final class Side {
        final boolean exact;
        final double least;
        final double most;
        double aboveLeast = 1;
        double belowMost = 1;
        double leastPrice = 1;
        double mostPrice = 1;

        Side(AverageSeats point, int row) {
            exact = point.isExact(row);
            least = point.rowLeast[row];
            most = point.rowMost[row];
        }
    }

    InteriorPoint(AverageSeats point, NormalEquations equations, Progress progress) {
        this.point = point;
        this.model = point.model;
        this.progress = progress;
        this.equations = equations;
        this.types = point.types;
        this.members = point.members;
        this.most = point.most;
        this.seats = point.seats;
        this.room = new double[types.length];
        this.typePrice = new double[types.length];
        for (int i = 0; i < types.length; i++) {
            room[i] = most[i] - seats[i];
        }
        this.sides = new Side[model.rows()];
        Arrays.setAll(sides, row -> new Side(point, row));
    }

    /** Moves the seats near to the optimum. */
    void comeNear() {
        double[] sums = point.sums();
        double scale = point.perSeat();
        for (int row = 0; row < sides.length; row++) {
            Side side = sides[row];
            double room = side.most - side.least;
            side.aboveLeast = Math.max(sums[row] - side.least, 0.1 * room);
            side.belowMost = Math.max(side.most - sums[row], 0.1 * room);
            side.leastPrice = scale;
            side.mostPrice = scale;
        }
        Arrays.fill(typePrice, scale);
        for (int step = 0; step < STEPS; step++) {
            progress.checkCancelled();
            progress.report(Phase.CHANCES, step, 0);
            double gap = gap();
            if (gap < 1e-13 * scale && point.violation(point.sums()) < 1e-10) {
                return;
            }
            newtonStep(CENTERING * gap);
        }
    }

    /** The mean product of a distance to a limit and its price: 0 at the optimum. */
    private double gap() {
        double sum = 0;
        int count = types.length;
        for (int i = 0; i < types.length; i++) {
            sum += room[i] * typePrice[i];
        }
        for (Side side : sides) {
            if (!side.exact) {
                sum += side.aboveLeast * side.leastPrice + side.belowMost * side.mostPrice;
                count += 2;
            }
        }
        return sum / count;
    }

    /** One step towards the point where every distance times its price is {@code target}. */
    private void newtonStep(double target) {
        double[] sums = point.sums();
        double[] inverse = new double[types.length];
        double[] slope = new double[types.length];
        for (int i = 0; i < types.length; i++) {
            double stiffness = typePrice[i] / room[i];
            inverse[i] = 1 / (members[i] / (seats[i] * seats[i]) + stiffness);
            slope[i] = members[i] / seats[i] - target / room[i] + stiffness * (most[i] - seats[i] - room[i]);
        }
        double[] right = equations.times(inverse, slope);
        double[] softness = new double[sides.length];
        for (int row = 0; row < sides.length; row++) {
            Side side = sides[row];
            if (side.exact) {
                right[row] += sums[row] - side.most;
            } else {
                double low = side.leastPrice / side.aboveLeast;
                double high = side.mostPrice / side.belowMost;
                double offLow = sums[row] - side.least - side.aboveLeast;
                double offHigh = side.most - sums[row] - side.belowMost;
                double pull = target / side.belowMost - high * offHigh - target / side.aboveLeast + low * offLow;
                softness[row] = 1 / (low + high);
                right[row] += pull / (low + high);
            }
        }
        double[] next = equations.solve(inverse, softness, right);
        double[] move = new double[types.length];
        for (int i = 0; i < types.length; i++) {
            move[i] = inverse[i] * (slope[i] - model.matrix().times(next, types[i]));
        }
        step(sums, move, target);
    }

    private void step(double[] sums, double[] move, double target) {
        double[] sumMove = new double[sides.length];
        double[] roomMove = new double[types.length];
        double[] typePriceMove = new double[types.length];
        double length = 1 / 0.99;
        for (int i = 0; i < types.length; i++) {
            roomMove[i] = most[i] - seats[i] - room[i] - move[i];
            typePriceMove[i] = target / room[i] - typePrice[i] - typePrice[i] / room[i] * roomMove[i];
            length = Math.min(length, reach(seats[i], move[i]));
            length = Math.min(length, reach(room[i], roomMove[i]));
            length = Math.min(length, reach(typePrice[i], typePriceMove[i]));
            model.matrix().addTo(sumMove, types[i], move[i]);
        }
        double[][] sideMove = new double[sides.length][4];
        for (int row = 0; row < sides.length; row++) {
            Side side = sides[row];
            if (side.exact) {
                continue;
            }
            double[] moves = sideMove[row];
            moves[0] = sumMove[row] + sums[row] - side.least - side.aboveLeast;
            moves[1] = -sumMove[row] + side.most - sums[row] - side.belowMost;
            moves[2] = target / side.aboveLeast - side.leastPrice - side.leastPrice / side.aboveLeast * moves[0];
            moves[3] = target / side.belowMost - side.mostPrice - side.mostPrice / side.belowMost * moves[1];
            length = Math.min(length, reach(side.aboveLeast, moves[0]));
            length = Math.min(length, reach(side.belowMost, moves[1]));
            length = Math.min(length, reach(side.leastPrice, moves[2]));
            length = Math.min(length, reach(side.mostPrice, moves[3]));
        }
        length *= 0.99;
        for (int i = 0; i < types.length; i++) {
            seats[i] += length * move[i];
            room[i] += length * roomMove[i];
            typePrice[i] += length * typePriceMove[i];
        }
        for (int row = 0; row < sides.length; row++) {
            Side side = sides[row];
            side.aboveLeast += length * sideMove[row][0];
            side.belowMost += length * sideMove[row][1];
            side.leastPrice += length * sideMove[row][2];
            side.mostPrice += length * sideMove[row][3];
        }
    }

    /** How often a positive number can make a move before it is used up. */
    static double reach(double number, double move) {
        return move < 0 ? -number / move : Double.POSITIVE_INFINITY;
    }

    /** Whether a type, by its place among those with a choice, seems to have all its seats at the optimum. */
    boolean seemsFull(int i) {
        return room[i] * members[i] < typePrice[i] * most[i] * most[i];
    }

    /** 1 when a row seems to meet its most at the optimum, −1 when its least, 0 when neither. */
    int seemsHeld(int row) {
        Side side = sides[row];
        boolean atMost = side.belowMost * point.perSeat() < side.mostPrice;
        boolean atLeast = side.aboveLeast * point.perSeat() < side.leastPrice;
        return side.exact || atMost ? 1 : atLeast ? -1 : 0;
    }
}
