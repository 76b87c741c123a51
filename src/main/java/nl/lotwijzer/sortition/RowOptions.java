package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.proof.Fraction;

/** Works out what tables of 100, 1,000 and 10,000 rows would cost, without making them. */
final class RowOptions {

    private static final int[] CHOICES = {100, 1_000, 10_000};

    private RowOptions() {}

    /** The choices at which the seats of all rows can be rounded within the rules, fewest rows first. */
    static List<RowOption> of(PanelModel model, Ideals ideals, Progress progress) {
        List<RowOption> options = new ArrayList<>();
        for (int rows : CHOICES) {
            progress.checkCancelled();
            int[] totals = new TableSearch(model, ideals, rows, progress).totals();
            if (totals != null) {
                options.add(option(model, ideals, rows, totals));
            }
        }
        return options;
    }

    private static RowOption option(PanelModel model, Ideals ideals, int rows, int[] totals) {
        Fraction loss = Fraction.ZERO;
        Fraction smallest = Fraction.ONE;
        for (int type = 0; type < totals.length; type++) {
            Fraction ideal = ideals.of(type);
            if (ideal.signum() > 0) {
                Fraction chance = new Fraction(
                        BigInteger.valueOf(totals[type]),
                        BigInteger.valueOf(rows).multiply(BigInteger.valueOf(model.members(type))));
                Fraction lost = ideal.minus(chance).dividedBy(ideal);
                loss = lost.compareTo(loss) > 0 ? lost : loss;
                smallest = chance.compareTo(smallest) < 0 ? chance : smallest;
            }
        }
        return new RowOption(rows, loss, smallest);
    }

    /** The fewest rows that cost nobody too much; where there are none, those that cost least. */
    static int proposed(List<RowOption> options) {
        for (RowOption option : options) {
            if (option.acceptable()) {
                return option.rows();
            }
        }
        RowOption best = null;
        for (RowOption option : options) {
            if (best == null || option.largestLoss().compareTo(best.largestLoss()) < 0) {
                best = option;
            }
        }
        return best == null ? CHOICES[1] : best.rows();
    }
}
