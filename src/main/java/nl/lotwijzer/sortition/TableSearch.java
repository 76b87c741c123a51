package nl.lotwijzer.sortition;

import java.util.List;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of the table: rounds the ideal seats of all rows together to whole numbers that obey the rules, and
 * splits them. Where that fails, which takes very tight rules, the lottery over whole panels is rounded instead.
 */
final class TableSearch {

    private static final long NODES = 20_000;
    private static final int WIDEST = 1;

    private final PanelModel model;
    private final Ideals ideals;
    private final int rows;
    private final Progress progress;

    TableSearch(PanelModel model, Ideals ideals, int rows, Progress progress) {
        this.model = model;
        this.ideals = ideals;
        this.rows = rows;
        this.progress = progress;
    }

    /** Finds the rows; {@code panels} are other lawful panels than the lottery’s, and together they hold every type. */
    LotteryTable find(Lottery lottery, List<int[]> panels) {
        TableSplit split = new TableSplit(model, progress);
        for (int wider = 0; wider <= WIDEST; wider++) {
            int[] totals = totals(wider);
            if (totals != null) {
                int[][] found = split.split(totals, rows);
                if (found != null) {
                    return new LotteryTable(model.types(), found);
                }
            }
        }
        return new LotteryTable(
                model.types(), new TableRounding(model, ideals, rows, progress).round(lottery, panels, rows));
    }

    /** The seats of all rows together, as near to the ideal ones as the rules allow; null when none are found. */
    int @Nullable [] totals() {
        for (int wider = 0; wider <= WIDEST; wider++) {
            int[] totals = totals(wider);
            if (totals != null) {
                return totals;
            }
        }
        return null;
    }

    /** The seats of all rows together: the ideal ones rounded up or down, but never down to 0; null when none obey. */
    private int @Nullable [] totals(int wider) {
        Window window = new Window(model.matrix());
        double[] cost = new double[model.types()];
        for (int type = 0; type < model.types(); type++) {
            Fraction seats = ideals.of(type).times((long) rows * model.members(type));
            int down = seats.floor().intValueExact();
            int up = seats.ceiling().intValueExact();
            if (up > 0) {
                // never farther than 1/m from the ideal chance, unless that is the only way to have a chance at all
                int reach = Math.min(wider, model.members(type) - 1);
                window.least[type] = Math.max(1, down - reach);
                window.most[type] = (int) Math.min((long) rows * model.capacity(type), Math.max(1, up + reach));
                cost[type] = -1 / seats.toDouble();
            }
        }
        for (int row = 0; row < model.rows(); row++) {
            window.rowLeast[row] = (long) rows * model.bounds(row).least();
            window.rowMost[row] = (long) rows * model.bounds(row).most();
        }
        return new WindowSearch(model.matrix(), NODES, progress).find(window, cost);
    }
}
