package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.Noise;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a panel that can bear a given share of the weight that is left in a {@link Peeling}: what each type and each
 * rule may then have follows, and any panel within these limits will do. The share is raised as long as there are such
 * panels, and lowered when there are none.
 */
final class BoldSearch {

    private static final long NODES = 60;
    private static final double RAISE = 1.15;
    private static final double LOWER = 0.8;
    private static final int TRIES = 8;

    private final PanelModel model;
    private final NearSearch search;
    private double share = 0.05;
    private double rounding;

    BoldSearch(PanelModel model, Noise noise, Progress progress) {
        this.model = model;
        this.search = new NearSearch(model.matrix(), NODES, noise, progress);
    }

    /**
     * Returns a panel that can bear a large share, or null when none was found.
     *
     * @param face between what every panel that can bear anything must lie
     * @param left the seats by type that are left, times the weight that is left
     * @param near how near to a bound, in seats, counts as on it
     */
    int @Nullable [] find(Window face, double[] left, double[] rowSums, double weight, double near) {
        rounding = near;
        for (int turn = 0; turn < TRIES; turn++) {
            Window window = limits(face, left, rowSums, weight);
            int[] found = search.find(window, wanted(window, left, weight));
            if (found != null) {
                share = Math.min(0.9, share * RAISE);
                return found;
            }
            share *= LOWER;
        }
        return null;
    }

    private Window limits(Window face, double[] left, double[] rowSums, double weight) {
        Window window = new Window(model.matrix());
        for (int type = 0; type < left.length; type++) {
            double seats = left[type] / weight;
            window.least[type] = (int) Math.max(face.least[type], least(seats, face.most[type]));
            window.most[type] = (int) Math.min(face.most[type], most(seats, face.least[type]));
        }
        for (int row = 0; row < rowSums.length; row++) {
            double sum = rowSums[row] / weight;
            window.rowLeast[row] = Math.max(face.rowLeast[row], (long) least(sum, (double) face.rowMost[row]));
            window.rowMost[row] = Math.min(face.rowMost[row], (long) most(sum, (double) face.rowLeast[row]));
        }
        return window;
    }

    /** The least that leaves no more than {@code limit} on average in what remains. */
    private double least(double average, double limit) {
        return StrictMath.ceil((average - (1 - share) * limit - rounding) / share);
    }

    private double most(double average, double limit) {
        return StrictMath.floor((average - (1 - share) * limit + rounding) / share);
    }

    /** What the types can have, in proportion to what is left of them, so that together it is a panel. */
    private double[] wanted(Window window, double[] left, double weight) {
        double[] wanted = new double[left.length];
        double open = model.bounds(PanelModel.SIZE_ROW).most();
        double sum = 0;
        for (int type = 0; type < left.length; type++) {
            open -= window.least[type];
            if (window.least[type] < window.most[type]) {
                double part = left[type] / weight - window.least[type];
                wanted[type] = part;
                sum += part;
            }
        }
        double scale = open / sum;
        for (int type = 0; type < left.length; type++) {
            double most = (double) window.most[type] - window.least[type];
            wanted[type] = window.least[type] + Math.max(0, Math.min(most, scale * wanted[type]));
        }
        return wanted;
    }
}
