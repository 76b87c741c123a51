package nl.lotwijzer.sortition;

import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;

/**
 * Average seats y_t on their way to the optimum of NASH: those of the types that have a choice, and the rules that they must
 * obey, where a rule that leaves no choice asks for one number exactly.
 */
final class AverageSeats {

    final PanelModel model;
    final int[] types;
    final double[] members;
    final double[] most;
    final double[] seats;
    final double[] rowLeast;
    final double[] rowMost;
    private final double[] always;

    /** Starts from a point well within the rules. */
    AverageSeats(PanelModel model, Interior interior) {
        this.model = model;
        this.types = IntStream.range(0, model.types())
                .filter(type -> model.capacity(type) > 0 && !interior.isFull(type))
                .toArray();
        members = new double[types.length];
        most = new double[types.length];
        seats = new double[types.length];
        for (int i = 0; i < types.length; i++) {
            members[i] = model.members(types[i]);
            most[i] = model.capacity(types[i]);
            seats[i] = interior.seats(types[i]);
        }
        always = new double[model.rows()];
        for (int type = 0; type < model.types(); type++) {
            if (interior.isFull(type)) {
                model.matrix().addTo(always, type, model.capacity(type));
            }
        }
        rowLeast = new double[model.rows()];
        rowMost = new double[model.rows()];
        for (int row = 0; row < rowLeast.length; row++) {
            PanelModel.Bounds bounds = model.bounds(row);
            rowLeast[row] = interior.held(row) > 0 ? bounds.most() : bounds.least();
            rowMost[row] = interior.held(row) < 0 ? bounds.least() : bounds.most();
        }
    }

    /** Whether a row asks for one number exactly. */
    boolean isExact(int row) {
        return rowLeast[row] == rowMost[row];
    }

    /** What each row counts. */
    double[] sums() {
        double[] sums = always.clone();
        for (int i = 0; i < types.length; i++) {
            model.matrix().addTo(sums, types[i], seats[i]);
        }
        return sums;
    }

    /** How far, at most, a row is outside its limits. */
    double violation(double[] sums) {
        double worst = 0;
        for (int row = 0; row < sums.length; row++) {
            worst = Math.max(worst, Math.max(rowLeast[row] - sums[row], sums[row] - rowMost[row]));
        }
        return worst;
    }

    /** Registrants who fit a panel, per seat: the measure of prices. */
    double perSeat() {
        return (double) model.fitting() / model.bounds(PanelModel.SIZE_ROW).most();
    }

    /** The chances that these seats are. */
    List<Fraction> chances() {
        Fraction[] chances = new Fraction[model.types()];
        for (int type = 0; type < chances.length; type++) {
            chances[type] = Fraction.of(model.capacity(type), model.members(type));
        }
        for (int i = 0; i < types.length; i++) {
            chances[types[i]] =
                    Ideals.rounded(Fraction.exactly(seats[i]).dividedBy(Fraction.of(model.members(types[i]))));
        }
        return List.of(chances);
    }
}
