package nl.lotwijzer.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Between which bounds a reader knows every cell of a publication to lie, from the cells that are told, the sums, and
 * that there are no fewer than 0 people. The sums form no circle, so that what one sum says of a cell never comes back to
 * it: passing bounds along the sums until nothing changes gives the exact ones, and every number between them can be.
 */
final class Intervals {
    /** More people than any count here; far enough from overflow to be added up. */
    private static final long MANY = 1L << 40;

    private final List<Sum> sums;
    private final long[] low;
    private final long[] high;

    /** @param hidden the places of the cells that the reader is not told */
    Intervals(Publication publication, BitSet hidden) {
        List<Cell> cells = publication.cells();
        this.sums = publication.sums();
        this.low = new long[cells.size()];
        this.high = new long[cells.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = hidden.get(i) ? 0 : cells.get(i).count();
            high[i] = hidden.get(i) ? MANY : cells.get(i).count();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                changed |= tighten(sum);
            }
        }
    }

    /** Returns the fewest people that the cell can have. */
    long low(int cell) {
        return low[cell];
    }

    /** Returns the most people that the cell can have. */
    long high(int cell) {
        return high[cell];
    }

    private boolean tighten(Sum sum) {
        long least = 0;
        long most = 0;
        for (int part : sum.parts()) {
            least += low[part];
            most += high[part];
        }
        int whole = sum.whole();
        boolean changed = narrow(whole, least, most);
        for (int part : sum.parts()) {
            changed |= narrow(part, low[whole] - (most - high[part]), high[whole] - (least - low[part]));
        }
        return changed;
    }

    private boolean narrow(int cell, long least, long most) {
        boolean changed = least > low[cell] || most < high[cell];
        low[cell] = Math.max(low[cell], least);
        high[cell] = Math.min(high[cell], most);
        return changed;
    }
}
