package nl.lotwijzer.report.mirror;

import java.util.List;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Seats;
import nl.lotwijzer.report.Value.Share;

/** The table of all categories, from the population to the panel, and where in it the charts find their shares. */
public final class MirrorTable {
    /** What the table is called in the file. */
    public static final String NAME = "Afspiegeling";

    /** The column with the names of the categories. */
    public static final int CATEGORY = 1;

    /** The columns with the shares of the population, the registrants and the panel. */
    public static final List<Integer> SHARES = List.of(3, 5, 10);

    private static final Block.Bounds BOUNDS = new Block.Bounds(9, 7, 8);

    private MirrorTable() {}

    /** @param words of the page, which names the columns */
    public static Table of(List<List<Value>> rows, PageWords words) {
        return new Table(
                NAME,
                List.of(
                        words.words("criterion"),
                        words.words("category"),
                        words.numbers("population"),
                        words.numbers("populationShare"),
                        words.numbers("registrants"),
                        words.numbers("registrantsShare"),
                        words.numbers("target"),
                        words.numbers("min"),
                        words.numbers("max"),
                        words.numbers("panel"),
                        words.numbers("panelShare"),
                        words.numbers("deviation")),
                rows,
                BOUNDS);
    }

    /** Returns how many people a category has, or nothing where no population is known of the criterion. */
    public static Value people(long category, long all) {
        return all == 0 ? Value.NONE : new Count(category);
    }

    /** Returns the seats that a category would have if the panel were the population, or nothing where that is not known. */
    public static Value target(long category, long all, int seats) {
        return all == 0 ? Value.NONE : new Seats(Math.multiplyExact(category, seats), all);
    }

    /** Returns by how much the panel differs from the population, or nothing where one of them is not known. */
    public static Value deviation(Value panel, Value population) {
        return population instanceof Share than && panel instanceof Share share
                ? new Value.Difference(share, than)
                : Value.NONE;
    }
}
