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
 * point comes near; {@link HeldLimits} finishes to the last digits.
 */
final class Nash {

    private final PanelModel model;
    private final Progress progress;
    private final AverageSeats point;
    private final NormalEquations equations;

    /** Starts from lawful panels that together hold every type that fits one. */
    Nash(PanelModel model, List<int[]> panels, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.point = new AverageSeats(model, new Interior(model, panels, progress));
        this.equations = new NormalEquations(model, point.types);
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

    private void finish(InteriorPoint interior) {
        boolean[] full = new boolean[point.types.length];
        int[] held = new int[model.rows()];
        for (int i = 0; i < full.length; i++) {
            full[i] = interior.seemsFull(i);
        }
        Arrays.setAll(held, interior::seemsHeld);
        new HeldLimits(point, equations, progress).finish(full, held);
    }
}
