package nl.lotwijzer.sortition.linear;

import java.util.Arrays;

/**
 * Minimises {@code cost · x} over {@code A x} within row bounds and {@code x} within column bounds, all finite, by the
 * bounded dual simplex method with the long-step ratio test (Maros 2003; Koberstein 2005) and exact steepest-edge
 * weights.
 *
 * <p>Because everything is boxed, any basis becomes dual feasible by moving each nonbasic variable to the bound that its
 * reduced cost prefers. So there is no first phase, and bounds, costs and columns may change in any way between two
 * solves, each starting from the basis of the last.
 *
 * <p>Inside, variables are numbered as in {@link Basis}: first the slacks, with {@code A x + s = 0}.
 */
public final class DualSimplex {

    /** How far a variable may lie outside its bounds. */
    public static final double FEASIBLE = 1e-9;

    private static final double DUAL = 1e-9;
    private static final int REFRESH = 60;

    private final SparseMatrix matrix;
    private final int rows;
    private final Basis basis;
    private final RatioTest ratioTest = new RatioTest();
    private final double[] work;
    private final double[] expressed;

    private int proofPosition;
    private int proofSign;
    private double[] lower;
    private double[] upper;
    private double[] cost;
    private double[] reduced;
    private double[] x;
    private double[] alpha;
    private boolean[] basic;
    private boolean reducedStale = true;

    /** Whether every nonbasic variable is on a bound, but for those that moved since. */
    private boolean placed;

    private boolean[] moved;
    private int[] movedVariables = new int[16];
    private int movedCount;

    /** A program over all columns that the matrix has now, each from 0 to 0 at cost 0, and rows from 0 to 0. */
    public DualSimplex(SparseMatrix matrix) {
        this.matrix = matrix;
        this.rows = matrix.rows();
        this.basis = new Basis(matrix);
        this.work = new double[rows];
        this.expressed = new double[rows];
        int all = rows + matrix.columns();
        lower = new double[all];
        upper = new double[all];
        cost = new double[all];
        reduced = new double[all];
        x = new double[all];
        alpha = new double[all];
        basic = new boolean[all];
        moved = new boolean[all];
        Arrays.fill(basic, 0, rows, true);
    }

    /** Takes in the columns that were added to the matrix since. */
    public void takeNewColumns() {
        int all = rows + matrix.columns();
        lower = Arrays.copyOf(lower, all);
        upper = Arrays.copyOf(upper, all);
        cost = Arrays.copyOf(cost, all);
        reduced = Arrays.copyOf(reduced, all);
        x = Arrays.copyOf(x, all);
        alpha = Arrays.copyOf(alpha, all);
        basic = Arrays.copyOf(basic, all);
        moved = Arrays.copyOf(moved, all);
        reducedStale = true;
    }

    /** Sets between what a column must lie. */
    public void columnBounds(int column, double least, double most) {
        bounds(rows + column, least, most);
    }

    /** Sets between what a row must lie. */
    public void rowBounds(int row, double least, double most) {
        bounds(row, -most, -least);
    }

    private void bounds(int j, double least, double most) {
        lower[j] = least;
        upper[j] = most;
        if (placed && !moved[j]) {
            moved[j] = true;
            if (movedCount == movedVariables.length) {
                movedVariables = Arrays.copyOf(movedVariables, 2 * movedCount);
            }
            movedVariables[movedCount++] = j;
        }
    }

    /** The least that a column may be. */
    public double columnLower(int column) {
        return lower[rows + column];
    }

    /** The most that a column may be. */
    public double columnUpper(int column) {
        return upper[rows + column];
    }

    /** Sets what a unit of a column costs. */
    public void cost(int column, double price) {
        cost[rows + column] = price;
        reducedStale = true;
    }

    /** The value of a column in the last solution. */
    public double value(int column) {
        return x[rows + column];
    }

    /** What one more of a column would cost at the optimum, prices of the rows taken off; 0 for a basic column. */
    public double reducedCost(int column) {
        return reduced[rows + column];
    }

    /** What the last solution costs. */
    public double objective() {
        double sum = 0;
        for (int j = rows; j < x.length; j++) {
            sum += cost[j] * x[j];
        }
        return sum;
    }

    /** The price of a row at the optimum: what one unit more allowed on it adds to the least cost. */
    public double rowPrice(int row) {
        // reduced cost of slack i is 0 − y_i, and y is the price of A x = −s
        return -reduced[row];
    }

    /**
     * After an infeasible solve: the row of the inverse basis matrix, times {@link #proofSign()}, that proves it. It is a
     * price per row, u, such that no x within the column bounds brings {@code u·A x} down to the most that the row
     * bounds allow, Σ max(u_i·least_i, u_i·most_i).
     */
    public int proofPosition() {
        return proofPosition;
    }

    /** 1 or −1; see {@link #proofPosition()}. */
    public int proofSign() {
        return proofSign;
    }

    /** The basis at the end of the last solve, for whoever wants to compute with it exactly. */
    public Basis basis() {
        return basis;
    }

    /** Solves the program again after its inverse was computed afresh, for results that matter. */
    public boolean solveAfresh() {
        refresh();
        return solve();
    }

    private void refresh() {
        basis.refresh();
        Arrays.fill(basic, false);
        for (int i = 0; i < rows; i++) {
            basic[basis.at(i)] = true;
        }
        reducedStale = true;
    }

    /** Returns whether the program has a solution; if so, the values are optimal, if not, see {@link #proofPosition()}. */
    public boolean solve() {
        if (basis.exchanges() > REFRESH) {
            refresh();
        }
        if (placed && !reducedStale) {
            placeMoved();
        } else {
            place();
        }
        long limit = 200L * (rows + 100);
        for (long step = 0; step < limit; step++) {
            if (basis.exchanges() > REFRESH) {
                refresh();
                place();
            }
            int leaving = chooseLeaving();
            if (leaving < 0) {
                return true;
            }
            if (!exchange(leaving)) {
                return false;
            }
            if (step % 1024 == 1023) {
                stir(step);
            }
        }
        throw new IllegalStateException("the simplex method does not come to an end");
    }

    /** Against stalling: makes ties between reduced costs unlikely. */
    private void stir(long seed) {
        Noise noise = new Noise(seed);
        for (int j = rows; j < cost.length; j++) {
            cost[j] += (noise.next() - 0.5) * 1e-7 * (1 + Math.abs(cost[j]));
        }
        reducedStale = true;
        place();
    }

    /** Puts each nonbasic variable on the bound that its reduced cost prefers, and computes the basic ones. */
    private void place() {
        if (reducedStale) {
            computeReduced();
        }
        Arrays.fill(work, 0);
        for (int j = 0; j < x.length; j++) {
            if (!basic[j]) {
                x[j] = preferredBound(j);
                addColumn(work, j, -x[j]);
            }
        }
        basis.express(work, expressed);
        for (int i = 0; i < rows; i++) {
            x[basis.at(i)] = expressed[i];
        }
        for (int i = 0; i < movedCount; i++) {
            moved[movedVariables[i]] = false;
        }
        movedCount = 0;
        placed = true;
    }

    private double preferredBound(int j) {
        boolean toUpper = reduced[j] < -DUAL || (reduced[j] <= DUAL && x[j] >= upper[j]);
        return toUpper ? upper[j] : lower[j];
    }

    /** The same, when only a few variables have other bounds than before. */
    private void placeMoved() {
        boolean any = false;
        for (int i = 0; i < movedCount; i++) {
            int j = movedVariables[i];
            moved[j] = false;
            double bound = basic[j] ? x[j] : preferredBound(j);
            if (bound != x[j]) {
                if (!any) {
                    Arrays.fill(work, 0);
                    any = true;
                }
                addColumn(work, j, x[j] - bound);
                x[j] = bound;
            }
        }
        movedCount = 0;
        if (any) {
            moveBasic();
        }
    }

    /** Moves the basic variables by the inverse times {@link #work}. */
    private void moveBasic() {
        basis.express(work, expressed);
        for (int i = 0; i < rows; i++) {
            x[basis.at(i)] += expressed[i];
        }
    }

    private void computeReduced() {
        basis.prices(cost, work);
        for (int j = 0; j < x.length; j++) {
            reduced[j] = basic[j] ? 0 : cost[j] - timesColumn(work, j);
        }
        reducedStale = false;
    }

    /** The position whose variable lies outside its bounds the farthest, measured along its edge; −1 if none does. */
    private int chooseLeaving() {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < rows; i++) {
            int j = basis.at(i);
            double outside = Math.max(lower[j] - x[j], x[j] - upper[j]);
            if (outside > FEASIBLE) {
                double score = outside * outside / basis.squaredNorm(i);
                if (score > bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
        }
        return best;
    }

    /** One step; returns false when the leaving variable proves that there is no solution. */
    private boolean exchange(int position) {
        int leaving = basis.at(position);
        boolean below = x[leaving] < lower[leaving];
        double outside = below ? lower[leaving] - x[leaving] : x[leaving] - upper[leaving];
        double[] line = basis.inverseRow(position);
        ratioTest.start(outside, FEASIBLE);
        for (int j = 0; j < x.length; j++) {
            if (basic[j]) {
                continue;
            }
            double pivot = timesColumn(line, j);
            alpha[j] = pivot;
            if (pivot != 0 && lower[j] < upper[j]) {
                double towards = below == x[j] <= lower[j] ? -pivot : pivot;
                if (towards > RatioTest.PIVOT) {
                    ratioTest.offer(j, Math.abs(reduced[j]), towards, upper[j] - lower[j]);
                }
            }
        }
        int entering = ratioTest.choose();
        if (entering < 0) {
            proofPosition = position;
            proofSign = below ? 1 : -1;
            return false;
        }
        flipPassed();
        basis.express(entering, expressed);
        double target = below ? lower[leaving] : upper[leaving];
        double step = (x[leaving] - target) / expressed[position];
        for (int i = 0; i < rows; i++) {
            x[basis.at(i)] -= step * expressed[i];
        }
        x[entering] += step;
        x[leaving] = target;
        double dualStep = reduced[entering] / alpha[entering];
        for (int j = 0; j < x.length; j++) {
            if (!basic[j]) {
                reduced[j] -= dualStep * alpha[j];
            }
        }
        reduced[entering] = 0;
        reduced[leaving] = -dualStep;
        basic[entering] = true;
        basic[leaving] = false;
        basis.exchange(position, entering, expressed);
        return true;
    }

    /** Moves the variables that the long step passes to their other bound. */
    private void flipPassed() {
        if (ratioTest.passed() == 0) {
            return;
        }
        Arrays.fill(work, 0);
        for (int i = 0; i < ratioTest.passed(); i++) {
            int j = ratioTest.passed(i);
            double other = x[j] <= lower[j] ? upper[j] : lower[j];
            addColumn(work, j, x[j] - other);
            x[j] = other;
        }
        moveBasic();
    }

    private double timesColumn(double[] weights, int j) {
        return j < rows ? weights[j] : matrix.times(weights, j - rows);
    }

    private void addColumn(double[] vector, int j, double factor) {
        if (j < rows) {
            vector[j] += factor;
        } else if (factor != 0) {
            matrix.addTo(vector, j - rows, factor);
        }
    }
}
