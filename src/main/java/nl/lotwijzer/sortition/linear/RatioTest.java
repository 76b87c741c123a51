package nl.lotwijzer.sortition.linear;

import java.util.Arrays;

/**
 * The long-step ratio test of the bounded dual simplex method: goes on past variables that can move to their other
 * bound as long as the leaving variable is still outside its own, and then chooses, among those that come next at
 * almost the same step, the one with the largest pivot.
 *
 * <p>The columns not yet passed form a heap, so that passing hundreds of thousands does not mean looking at each of them
 * hundreds of times.
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

    /** Offers by number: those passed, then the group looked at, and the heap of the rest. */
    private int[] order = new int[64];

    private int[] heap = new int[64];
    private int heapSize;
    private boolean heaped;
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
            order = Arrays.copyOf(order, 2 * count);
            heap = Arrays.copyOf(heap, 2 * count);
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
        heapSize = count;
        while (heapSize > 0) {
            int group = passed == 0 ? gatherFirst() : gatherNext();
            double after = left;
            for (int i = passed; i < group; i++) {
                after -= pivots[order[i]] * widths[order[i]];
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
        return columns[order[passed]];
    }

    /** As {@link #gatherNext()}, before there is a heap: most often there is no need for one. */
    private int gatherFirst() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, ratios[i]);
        }
        int group = 0;
        heapSize = 0;
        for (int i = 0; i < count; i++) {
            if (ratios[i] <= least + TIE) {
                order[group++] = i;
            } else {
                heap[heapSize++] = i;
            }
        }
        heaped = false;
        return group;
    }

    /** Takes the offers with the next smallest ratio, and those almost equal, from the heap; returns where they end. */
    private int gatherNext() {
        if (!heaped) {
            makeHeap();
        }
        double least = ratios[heap[0]];
        int group = passed;
        while (heapSize > 0 && ratios[heap[0]] <= least + TIE) {
            order[group++] = heap[0];
            heap[0] = heap[--heapSize];
            sink(0);
        }
        return group;
    }

    private void makeHeap() {
        for (int i = heapSize / 2 - 1; i >= 0; i--) {
            sink(i);
        }
        heaped = true;
    }

    private void sink(int from) {
        int at = from;
        int offer = heap[at];
        for (int child = 2 * at + 1; child < heapSize; child = 2 * at + 1) {
            if (child + 1 < heapSize && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], offer)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = offer;
    }

    private boolean before(int one, int other) {
        return ratios[one] < ratios[other] || (ratios[one] == ratios[other] && one < other);
    }

    /**
     * In the group that brings the variable within its bound: the largest pivot enters, and of the others so many move
     * that it need not go past its own other bound.
     */
    private int chooseWithin(int group, double left) {
        int best = passed;
        for (int i = passed + 1; i < group; i++) {
            int offer = order[i];
            double pivot = pivots[offer];
            double bestPivot = pivots[order[best]];
            if (pivot > bestPivot || (pivot == bestPivot && columns[offer] < columns[order[best]])) {
                best = i;
            }
        }
        int last = group - 1;
        swap(best, last);
        int entering = order[last];
        double reach = pivots[entering] * widths[entering];
        double open = left;
        for (int i = passed; i < last && open > reach; i++) {
            double move = pivots[order[i]] * widths[order[i]];
            if (move < open) {
                open -= move;
                swap(passed++, i);
            }
        }
        return columns[entering];
    }

    private void swap(int one, int other) {
        int offer = order[one];
        order[one] = order[other];
        order[other] = offer;
    }

    int passed() {
        return passed;
    }

    int passed(int index) {
        return columns[order[index]];
    }
}
