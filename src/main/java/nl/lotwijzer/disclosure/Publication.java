package nl.lotwijzer.disclosure;

import java.util.List;

/**
 * The numbers of people that are to be published together, with what they add up to. Tables may share their totals, and a
 * cell may be the total of others; but no two sums may share more than one cell, nor go round in a circle, as a table
 * with totals in both directions does. Without a circle the bounds of {@link Intervals} are exact.
 *
 * @param cells what is known by its place in this list
 */
public record Publication(List<Cell> cells, List<Sum> sums) {
    /** @throws IllegalArgumentException if a sum is not right, or the sums go round in a circle */
    public Publication {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
        for (Sum sum : sums) {
            long total = 0;
            for (int part : sum.parts()) {
                total = Math.addExact(total, cells.get(part).count());
            }
            if (total != cells.get(sum.whole()).count()) {
                throw new IllegalArgumentException("The parts are " + total + " together, not "
                        + cells.get(sum.whole()).count());
            }
        }
        needsNoCircle(cells.size(), sums);
    }

    private static void needsNoCircle(int cells, List<Sum> sums) {
        int[] above = new int[cells + sums.size()];
        for (int i = 0; i < above.length; i++) {
            above[i] = i;
        }
        for (int i = 0; i < sums.size(); i++) {
            int sum = root(above, cells + i);
            for (int cell : sums.get(i).cells()) {
                int other = root(above, cell);
                if (other == sum) {
                    throw new IllegalArgumentException("The sums go round in a circle at cell " + cell);
                }
                above[other] = sum;
            }
        }
    }

    private static int root(int[] above, int of) {
        int root = of;
        while (above[root] != root) {
            root = above[root];
        }
        return root;
    }
}
