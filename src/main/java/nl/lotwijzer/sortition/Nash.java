package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.proof.Proof;

/**
 * NASH over the relaxation: the average seats y_t = n_t p_t, within the rules, with the largest Σ n_t log y_t. An
 * interior-point method (Newton's method on the relaxed conditions of optimality; Wright, Primal-Dual Interior-Point
 * Methods, 1997) comes near; Newton's method on the rules that then hold exactly finishes to the last digits.
 */
final class Nash {

    private static final int STEPS = 200;
    private static final int CORRECTIONS = 100;
    private static final double CENTERING = 0.15;
    private static final double NEAR = 1e-11;

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
    private final double[] always;
    private final DualSimplex trial;
    private double[] prices;

    /** A row of the model: how far its sum lies from the limits, and what each limit costs. */
    private static final class Side {
        final double least;
        final double most;
        double aboveLeast = 1;
        double belowMost = 1;
        double leastPrice = 1;
        double mostPrice = 1;
        double pull;
        double stiffness;

        Side(PanelModel.Bounds bounds, int held) {
            least = held > 0 ? bounds.most() : bounds.least();
            most = held < 0 ? bounds.least() : bounds.most();
        }

        boolean exact() {
            return least == most;
        }
    }

    /** Starts from lawful panels that together hold every type that fits one. */
    Nash(PanelModel model, List<int[]> panels, Progress progress) {
        this.model = model;
        this.progress = progress;
        Interior interior = new Interior(model, panels, progress);
        this.types = IntStream.range(0, model.types())
                .filter(type -> model.capacity(type) > 0 && !interior.isFull(type))
                .toArray();
        int count = types.length;
        members = new double[count];
        most = new double[count];
        seats = new double[count];
        room = new double[count];
        typePrice = new double[count];
        for (int i = 0; i < count; i++) {
            members[i] = model.members(types[i]);
            most[i] = model.capacity(types[i]);
            seats[i] = interior.seats(types[i]);
            room[i] = most[i] - seats[i];
        }
        always = new double[model.rows()];
        for (int type = 0; type < model.types(); type++) {
            if (interior.isFull(type)) {
                model.matrix().addTo(always, type, model.capacity(type));
            }
        }
        sides = new Side[model.rows()];
        Arrays.setAll(sides, row -> new Side(model.bounds(row), interior.held(row)));
        prices = new double[sides.length];
        equations = new NormalEquations(model, types);
        trial = model.simplex();
    }

    /** The ideal chances. */
    Ideals solve() {
        comeNear();
        finish();
        Fraction[] chances = new Fraction[model.types()];
        Arrays.setAll(chances, type -> Fraction.of(model.capacity(type), model.members(type)));
        for (int i = 0; i < types.length; i++) {
            chances[types[i]] =
                    Ideals.rounded(Fraction.exactly(seats[i]).dividedBy(Fraction.of(model.members(types[i]))));
        }
        return new Ideals(model, List.of(chances));
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

    private void comeNear() {
        double[] sums = sums();
        double scale =
                (double) model.fitting() / model.bounds(PanelModel.SIZE_ROW).most();
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
            if (gap < 1e-13 * scale && violation(sums()) < 1e-10) {
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
            if (!side.exact()) {
                sum += side.aboveLeast * side.leastPrice + side.belowMost * side.mostPrice;
                count += 2;
            }
        }
        return sum / count;
    }

    private double violation(double[] sums) {
        double most = 0;
        for (int row = 0; row < sides.length; row++) {
            most = Math.max(most, Math.max(sides[row].least - sums[row], sums[row] - sides[row].most));
        }
        return most;
    }

    private double[] sums() {
        double[] sums = always.clone();
        for (int i = 0; i < types.length; i++) {
            model.matrix().addTo(sums, types[i], seats[i]);
        }
        return sums;
    }

    /** One step towards the point where every distance times its price is {@code target}. */
    private void newtonStep(double target) {
        double[] sums = sums();
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
            if (side.exact()) {
                right[row] += sums[row] - side.most;
            } else {
                double low = side.leastPrice / side.aboveLeast;
                double high = side.mostPrice / side.belowMost;
                double offLow = sums[row] - side.least - side.aboveLeast;
                double offHigh = side.most - sums[row] - side.belowMost;
                side.stiffness = low + high;
                side.pull = target / side.belowMost - high * offHigh - target / side.aboveLeast + low * offLow;
                softness[row] = 1 / side.stiffness;
                right[row] += side.pull / side.stiffness;
            }
        }
        double[] next = equations.solve(inverse, softness, right);
        double[] move = new double[types.length];
        for (int i = 0; i < types.length; i++) {
            move[i] = inverse[i] * (slope[i] - model.matrix().times(next, types[i]));
        }
        step(sums, move, next, target);
    }

    private void step(double[] sums, double[] move, double[] next, double target) {
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
            if (side.exact()) {
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
        prices = next;
    }

    /** How often a positive number can make a move before it is used up. */
    private static double reach(double number, double move) {
        return move < 0 ? -number / move : Double.POSITIVE_INFINITY;
    }

    /** Which limits hold exactly, and Newton's method on them; corrected until nothing is wrong. */
    private void finish() {
        double scale =
                (double) model.fitting() / model.bounds(PanelModel.SIZE_ROW).most();
        boolean[] full = new boolean[types.length];
        int[] held = new int[sides.length];
        for (int i = 0; i < types.length; i++) {
            full[i] = room[i] * members[i] < typePrice[i] * most[i] * most[i];
        }
        for (int row = 0; row < sides.length; row++) {
            Side side = sides[row];
            boolean atMost = side.belowMost * scale < side.mostPrice;
            boolean atLeast = side.aboveLeast * scale < side.leastPrice;
            held[row] = side.exact() || atMost ? 1 : atLeast ? -1 : 0;
        }
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
        if (violation(sums()) > NEAR) {
            return false;
        }
        double worth = model.fitting();
        for (int type = 0; type < model.types(); type++) {
            trial.cost(type, -(double) model.members(type) / model.capacity(type));
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
            double[] sums = sums();
            double[] inverse = new double[types.length];
            double[] slope = new double[types.length];
            for (int i = 0; i < types.length; i++) {
                inverse[i] = full[i] ? 0 : seats[i] * seats[i] / members[i];
                slope[i] = members[i] / seats[i];
            }
            double[] right = equations.times(inverse, slope);
            double[] softness = new double[sides.length];
            for (int row = 0; row < sides.length; row++) {
                if (held[row] == 0) {
                    softness[row] = Double.POSITIVE_INFINITY;
                } else {
                    right[row] += sums[row] - (held[row] > 0 ? sides[row].most : sides[row].least);
                }
            }
            prices = equations.solve(inverse, softness, right);
            double length = 1;
            double largest = 0;
            double[] move = new double[types.length];
            for (int i = 0; i < types.length; i++) {
                move[i] = inverse[i] * (slope[i] - model.matrix().times(prices, types[i]));
                largest = Math.max(largest, Math.abs(move[i]) / seats[i]);
                length = Math.min(length, 0.9 * reach(seats[i], move[i]));
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
        double[] sums = sums();
        double scale =
                (double) model.fitting() / model.bounds(PanelModel.SIZE_ROW).most();
        boolean wrong = false;
        for (int row = 0; row < sides.length; row++) {
            Side side = sides[row];
            if (held[row] == 0) {
                held[row] = sums[row] > side.most + NEAR ? 1 : sums[row] < side.least - NEAR ? -1 : 0;
                wrong |= held[row] != 0;
            } else if (!side.exact() && held[row] * prices[row] < -NEAR * scale) {
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
