package nl.lotwijzer.sortition;

import java.util.Arrays;

/**
 * The long-step ratio test of the bounded dual simplex method: goes on past variables that can move to their other
 * bound as long as the leaving variable is still outside its own, and then chooses, among those that come next at
 * almost the same step, the one with the largest pivot.
 */
final class RatioTest {

    /** Pivots smaller than this are taken for 0. */
    static final double PIVOT = 1e-8;

    private static final double TIE = 1e-10;

    private int[] columns = new int[64];
    private double[] ratios = new double[64];
    private double[] pivots = new double[64];
    private double[] widths = new double[64];
    private int count;
    private int passed;
    private double outside;
    private double tolerance;

    void start(double farOutside, double allowed) {
        count = 0;
        passed = 0;
        outside = farOutside;
        tolerance = allowed;
    }

    void offer(int column, double reduced, double pivot, double width) {
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, 2 * count);
            ratios = Arrays.copyOf(ratios, 2 * count);
            pivots = Arrays.copyOf(pivots, 2 * count);
            widths = Arrays.copyOf(widths, 2 * count);
        }
        columns[count] = column;
        ratios[count] = reduced / pivot;
        pivots[count] = pivot;
        widths[count] = width;
        count++;
    }

    /**
     * Returns the entering column, or −1 when even all moves together leave the variable outside its bound. The columns
     * to move to their other bound are then {@link #passed(int)}.
     */
    int choose() {
        double left = outside;
        while (passed < count) {
            int group = gatherNext();
            double after = left;
            for (int i = passed; i < group; i++) {
                after -= pivots[i] * widths[i];
            }
            if (after <= 0) {
                return chooseWithin(group, left);
            }
            passed = group;
            left = after;
        }
        if (count == 0 || left > tolerance) {
            return -1;
        }
        passed = count - 1;
        return columns[passed];
    }

    /** Brings the columns with the next smallest ratio, and those almost equal, to the front of what is left. */
    private int gatherNext() {
        double least = ratios[passed];
        for (int i = passed + 1; i < count; i++) {
            least = Math.min(least, ratios[i]);
        }
        int group = passed;
        for (int i = passed; i < count; i++) {
            if (ratios[i] <= least + TIE) {
                swap(group++, i);
            }
        }
        return group;
    }

    /**
     * In the group that brings the variable within its bound: the largest pivot enters, and of the others so many move
     * that it need not go past its own other bound.
     */
    private int chooseWithin(int group, double left) {
        int best = passed;
        for (int i = passed + 1; i < group; i++) {
            if (pivots[i] > pivots[best] || (pivots[i] == pivots[best] && columns[i] < columns[best])) {
                best = i;
            }
        }
        int last = group - 1;
        swap(best, last);
        double reach = pivots[last] * widths[last];
        double open = left;
        for (int i = passed; i < last && open > reach; i++) {
            double move = pivots[i] * widths[i];
            if (move < open) {
                open -= move;
                swap(passed++, i);
            }
        }
        return columns[last];
    }

    private void swap(int one, int other) {
        int column = columns[one];
        columns[one] = columns[other];
        columns[other] = column;
        double ratio = ratios[one];
        ratios[one] = ratios[other];
        ratios[other] = ratio;
        double pivot = pivots[one];
        pivots[one] = pivots[other];
        pivots[other] = pivot;
        double width = widths[one];
        widths[one] = widths[other];
        widths[other] = width;
    }

    int passed() {
        return passed;
    }

    int passed(int index) {
        return columns[index];
    }
}
