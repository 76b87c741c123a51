package nl.lotwijzer.sortition.linear;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Solves {@code u B = c} for a basis matrix B exactly, in whole numbers: fraction-free elimination (Bareiss, Math. Comp.
 * 22, 1968). Only the part of the basis that is not slack takes part, and that is small.
 */
public final class ExactBasis {

    private static final int LARGEST = 90;

    private final SparseMatrix matrix;
    private final int[] head;
    private final int rows;

    /** For the basis with these columns, numbered as in {@link Basis}. */
    public ExactBasis(SparseMatrix matrix, int[] head) {
        this.matrix = matrix;
        this.head = head;
        this.rows = matrix.rows();
    }

    /**
     * Returns the row of the inverse at a position, times a positive whole number that makes it whole and as small as
     * can be; null when the basis is too large for this, or singular.
     */
    public BigInteger @Nullable [] inverseRow(int position) {
        BigInteger[] perColumn = new BigInteger[matrix.columns()];
        Arrays.fill(perColumn, BigInteger.ZERO);
        boolean slack = head[position] < rows;
        if (!slack) {
            perColumn[head[position] - rows] = BigInteger.ONE;
        }
        Scaled solution = solve(perColumn, slack ? head[position] : -1);
        return solution == null ? null : solution.numbers();
    }

    /**
     * Returns the prices of the rows at which every basic column is worth what is given, and a basic slack nothing; null
     * when the basis is too large for this, or singular.
     */
    @Nullable
    public Scaled prices(BigInteger[] worthPerColumn) {
        return solve(worthPerColumn, -1);
    }

    /**
     * Fractions over one denominator.
     *
     * @param numbers the numerators
     * @param scale the denominator, above 0; without a common divisor with all numerators
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Scaled(BigInteger[] numbers, BigInteger scale) {}

    /** Solves u B = worth, where one basic slack may be worth 1 and the others are worth 0. */
    private @Nullable Scaled solve(BigInteger[] worthPerColumn, int slackOfOne) {
        boolean[] slackBasic = new boolean[rows];
        int size = rows;
        for (int i = 0; i < rows; i++) {
            if (head[i] < rows) {
                slackBasic[head[i]] = true;
                size--;
            }
        }
        if (size > LARGEST) {
            return null;
        }
        int[] unknownOfRow = new int[rows];
        int unknowns = 0;
        for (int row = 0; row < rows; row++) {
            unknownOfRow[row] = slackBasic[row] ? -1 : unknowns++;
        }
        BigInteger[][] system = system(size, unknownOfRow, slackOfOne, worthPerColumn);
        BigInteger determinant = eliminate(system);
        if (determinant.signum() == 0) {
            return null;
        }
        BigInteger[] solution = new BigInteger[rows];
        BigInteger divisor = determinant;
        for (int row = 0; row < rows; row++) {
            int unknown = unknownOfRow[row];
            solution[row] = unknown >= 0 ? system[unknown][size] : row == slackOfOne ? determinant : BigInteger.ZERO;
            divisor = divisor.gcd(solution[row]);
        }
        if (determinant.signum() < 0) {
            divisor = divisor.negate();
        }
        for (int row = 0; row < rows; row++) {
            solution[row] = solution[row].divide(divisor);
        }
        return new Scaled(solution, determinant.divide(divisor));
    }

    /** One equation per basic column of the matrix: its product with u is what the column is worth. */
    private BigInteger[][] system(int size, int[] unknownOfRow, int slackOfOne, BigInteger[] worthPerColumn) {
        BigInteger[][] system = new BigInteger[size][size + 1];
        int equation = 0;
        for (int i = 0; i < rows; i++) {
            int column = head[i] - rows;
            if (column < 0) {
                continue;
            }
            BigInteger[] line = system[equation++];
            Arrays.fill(line, BigInteger.ZERO);
            line[size] = worthPerColumn[column];
            for (int entry = matrix.first(column); entry < matrix.end(column); entry++) {
                int row = matrix.rowAt(entry);
                BigInteger value = BigInteger.valueOf(matrix.wholeAt(entry));
                if (unknownOfRow[row] >= 0) {
                    line[unknownOfRow[row]] = value;
                } else if (row == slackOfOne) {
                    line[size] = line[size].subtract(value);
                }
            }
        }
        return system;
    }

    /** Leaves in the last column the solution times the determinant, which is returned; 0 for a singular system. */
    static BigInteger eliminate(BigInteger[][] system) {
        int size = system.length;
        BigInteger previous = BigInteger.ONE;
        for (int k = 0; k < size; k++) {
            int pivotRow = k;
            while (pivotRow < size && system[pivotRow][k].signum() == 0) {
                pivotRow++;
            }
            if (pivotRow == size) {
                return BigInteger.ZERO;
            }
            BigInteger[] pivotLine = system[pivotRow];
            system[pivotRow] = system[k];
            system[k] = pivotLine;
            BigInteger pivot = pivotLine[k];
            for (int i = 0; i < size; i++) {
                if (i != k) {
                    BigInteger[] line = system[i];
                    BigInteger factor = line[k];
                    for (int j = k; j <= size; j++) {
                        BigInteger value = line[j].multiply(pivot);
                        if (factor.signum() != 0) {
                            value = value.subtract(factor.multiply(pivotLine[j]));
                        }
                        line[j] = value.divide(previous);
                    }
                }
            }
            previous = pivot;
        }
        return size == 0 ? BigInteger.ONE : previous;
    }
}
