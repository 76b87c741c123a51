package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.Noise;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Looks for compositions near given numbers, another one every time: by {@link WindowWalk}; what is still wrong then
 * is mended by a program that changes as little as it can.
 */
final class NearSearch {

    private final SparseMatrix matrix;
    private final WindowWalk walk;
    private final WindowSearch search;
    private final Noise noise;

    NearSearch(SparseMatrix matrix, long nodes, Noise noise, Progress progress) {
        this.matrix = matrix;
        this.noise = noise;
        this.walk = new WindowWalk(noise, progress);
        this.search = new WindowSearch(matrix, nodes, progress);
    }

    /** Returns a composition within the window, near the numbers by column, or null when none was found. */
    int @Nullable [] find(Window window, double[] numbers) {
        int[] near = walk.approach(matrix, window, numbers);
        return near == null ? null : search.find(window, priceOfChange(near, window));
    }

    /** Costs by which the composition wanted is the cheapest, by more for one type than for another. */
    private double[] priceOfChange(int[] wanted, Window window) {
        double[] cost = new double[wanted.length];
        for (int column = 0; column < cost.length; column++) {
            double price = 0.5 + noise.next();
            if (wanted[column] == window.least[column]) {
                cost[column] = price;
            } else if (wanted[column] == window.most[column]) {
                cost[column] = -price;
            }
        }
        return cost;
    }
}
