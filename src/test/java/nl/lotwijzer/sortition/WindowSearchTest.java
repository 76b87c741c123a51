package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.Noise;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.junit.jupiter.api.Test;

/** Every search within a window finds a composition where there is one, and says so where there is none. */
class WindowSearchTest {

    private static final int COLUMNS = 6;

    /** The searches under test. */
    private enum Search {
        WHOLE {
            @Override
            int[] find(SparseMatrix matrix, Window window, double[] cost) {
                return new WindowSearch(matrix, 10_000, Progress.NONE).find(window, cost);
            }
        },
        FACE {
            @Override
            int[] find(SparseMatrix matrix, Window window, double[] cost) {
                return new FaceSearch(matrix, Progress.NONE).find(window, cost);
            }
        },
        NEAR {
            @Override
            int[] find(SparseMatrix matrix, Window window, double[] cost) {
                double[] wanted = new double[cost.length];
                Arrays.setAll(wanted, i -> (window.least[i] + window.most[i]) / 2.0);
                return new NearSearch(matrix, 10_000, new Noise(1), Progress.NONE).find(window, wanted);
            }
        };

        abstract int[] find(SparseMatrix matrix, Window window, double[] cost);
    }

    @Test
    void findsWhatThereIsAndNothingElse() {
        int none = 0;
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            int rows = 1 + random.nextInt(3);
            SparseMatrix matrix = matrix(random, rows);
            Window window = window(random, matrix);
            double[] cost = random.doubles(COLUMNS, -1, 1).toArray();
            boolean possible = possible(matrix, window, new int[COLUMNS], 0);
            none += possible ? 0 : 1;
            for (Search search : Search.values()) {
                int[] found = search.find(matrix, window, cost);
                assertThat(found != null).as("%s, window %d", search, seed).isEqualTo(possible);
                if (found != null) {
                    assertThat(isWithin(matrix, window, found))
                            .as("%s, window %d", search, seed)
                            .isTrue();
                }
            }
        }
        assertThat(none).isBetween(60, 240);
    }

    @Test
    void aWindowThatCloses() {
        SparseMatrix matrix = new SparseMatrix(1);
        for (int column = 0; column < COLUMNS; column++) {
            matrix.newColumn();
            matrix.put(0, 1);
        }
        FaceSearch search = new FaceSearch(matrix, Progress.NONE);
        Window window = new Window(matrix);
        Arrays.fill(window.most, 2);
        window.rowLeast[0] = 3;
        window.rowMost[0] = 3;
        double[] cost = {5, 4, 3, 2, 1, 0};
        assertThat(search.find(window, cost)).containsExactly(0, 0, 0, 0, 1, 2);
        window.most[5] = 1;
        assertThat(search.find(window, cost)).containsExactly(0, 0, 0, 0, 2, 1);
        window.rowLeast[0] = 12;
        window.rowMost[0] = 12;
        assertThat(search.find(window, cost)).isNull();
    }

    /** Three times two is never five: only the whole numbers stand in the way. */
    @Test
    void halvesAreNoComposition() {
        SparseMatrix matrix = new SparseMatrix(1);
        for (int column = 0; column < 3; column++) {
            matrix.newColumn();
            matrix.put(0, 2);
        }
        Window window = new Window(matrix);
        Arrays.fill(window.most, 1);
        window.rowLeast[0] = 5;
        window.rowMost[0] = 5;
        double[] cost = new double[3];
        for (Search search : Search.values()) {
            assertThat(search.find(matrix, window, cost)).as("%s", search).isNull();
        }
    }

    /** A face that nothing lies on holds no panel, however small the share that it has to bear. */
    @Test
    void anEmptyFaceHoldsNoPanel() {
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}, {1}}, new int[] {-1, -1, -1, -1});
        PanelModel model = new PanelModel(pool, new SelectionRules(2, List.of()));
        BoldSearch search = new BoldSearch(model, new Noise(1), Progress.NONE);
        double[] left = {1, 1};
        double[] sums = {2};
        Window face = Window.ofPanels(model);
        assertThat(search.find(face, left, sums, 1, 1e-9))
                .satisfies(panel -> assertThat(model.isLawful(panel)).isTrue());
        Arrays.fill(face.most, 0);
        assertThat(search.find(face, left, sums, 1, 1e-9)).isNull();
    }

    @Test
    void aSearchThatFoundNothingHasNoSolution() {
        SparseMatrix matrix = new SparseMatrix(1);
        matrix.newColumn();
        matrix.put(0, 2);
        DualSimplex simplex = new DualSimplex(matrix);
        simplex.columnBounds(0, 0, 1);
        simplex.rowBounds(0, 1, 1);
        IntegerSearch search = new IntegerSearch(simplex, matrix, Progress.NONE);
        assertThatThrownBy(search::solution).isInstanceOf(IllegalStateException.class);
        assertThat(search.any(100)).isEqualTo(IntegerSearch.Outcome.NONE);
        assertThatThrownBy(search::solution).isInstanceOf(IllegalStateException.class);
        assertThat(search.any(2)).isEqualTo(IntegerSearch.Outcome.GAVE_UP);
    }

    /** A best solution that was not proved best is not called so; where any will do it is enough. */
    @Test
    void fewNodesProveNoOptimum() {
        SparseMatrix matrix = new SparseMatrix(1);
        DualSimplex simplex = simplexOfHalves(matrix);
        IntegerSearch search = new IntegerSearch(simplex, matrix, Progress.NONE);
        int enough = 1;
        while (search.any(enough) != IntegerSearch.Outcome.FOUND) {
            assertThat(search.any(enough)).isEqualTo(IntegerSearch.Outcome.GAVE_UP);
            enough++;
        }
        assertThat(search.cheapest(0, enough)).isEqualTo(IntegerSearch.Outcome.GAVE_UP);
        assertThat(search.cheapest(0, 10_000)).isEqualTo(IntegerSearch.Outcome.FOUND);
    }

    private static DualSimplex simplexOfHalves(SparseMatrix matrix) {
        for (int column = 0; column < 4; column++) {
            matrix.newColumn();
            matrix.put(0, 2 + column % 2);
        }
        DualSimplex simplex = new DualSimplex(matrix);
        for (int column = 0; column < 4; column++) {
            simplex.columnBounds(column, 0, 3);
            simplex.cost(column, -2 - 0.3 * column);
        }
        simplex.rowBounds(0, 0, 13);
        return simplex;
    }

    private static SparseMatrix matrix(Random random, int rows) {
        SparseMatrix matrix = new SparseMatrix(rows);
        for (int column = 0; column < COLUMNS; column++) {
            matrix.newColumn();
            for (int row = 0; row < rows; row++) {
                if (random.nextInt(3) > 0) {
                    matrix.put(row, 1 + random.nextInt(2));
                }
            }
        }
        return matrix;
    }

    private static Window window(Random random, SparseMatrix matrix) {
        Window window = new Window(matrix);
        for (int column = 0; column < COLUMNS; column++) {
            window.least[column] = random.nextInt(3);
            window.most[column] = window.least[column] + random.nextInt(3);
        }
        if (random.nextInt(20) == 0) {
            window.most[random.nextInt(COLUMNS)] = -1;
        }
        int[] inside = new int[COLUMNS];
        Arrays.setAll(inside, column -> window.least[column] + random.nextInt(3));
        long[] sums = matrix.times(inside);
        for (int row = 0; row < matrix.rows(); row++) {
            window.rowLeast[row] = sums[row] - 1;
            window.rowMost[row] = window.rowLeast[row] + random.nextInt(3);
        }
        return window;
    }

    private static boolean possible(SparseMatrix matrix, Window window, int[] composition, int column) {
        if (column == COLUMNS) {
            return isWithin(matrix, window, composition);
        }
        for (int number = window.least[column]; number <= window.most[column]; number++) {
            composition[column] = number;
            if (possible(matrix, window, composition, column + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(SparseMatrix matrix, Window window, int[] composition) {
        for (int column = 0; column < COLUMNS; column++) {
            if (composition[column] < window.least[column] || composition[column] > window.most[column]) {
                return false;
            }
        }
        long[] sums = matrix.times(composition);
        for (int row = 0; row < sums.length; row++) {
            if (sums[row] < window.rowLeast[row] || sums[row] > window.rowMost[row]) {
                return false;
            }
        }
        return true;
    }
}
