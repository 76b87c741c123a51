package nl.lotwijzer.sortition.linear;

import java.util.Arrays;

/**
 * The inverse of the basis matrix of a linear program. Every row {@code i} of the program has a slack column, the unit
 * vector {@code i}, numbered {@code i}; column {@code j} of the matrix is numbered {@code rows + j}, so that columns can
 * be added.
 *
 * <p>Only the <em>kernel</em> is kept: the inverse of the square part between the basic columns that are not slack and
 * the rows whose slack is not basic. The rest of the inverse follows from it, because a basic slack is a unit vector. So
 * thousands of rows cost little as long as few of them bind, as with the rows of household classes.
 */
public final class Basis {

    private static final double SINGULAR = 1e-9;

    private final SparseMatrix matrix;
    private final int rows;

    /** The basic column by position, and where in the kernel it is; −1 for a slack. */
    private final int[] head;

    private final int[] kernelRowAt;

    /** By row: the column of the kernel, or −1 when the slack is basic; and the position of that slack, or −1. */
    private final int[] kernelColumnOf;

    private final int[] slackPosition;

    private double[][] kernel = new double[16][16];
    private int[] positionOf = new int[16];
    private int[] rowOf = new int[17];
    private int size;
    private double[] line = new double[17];
    private final double[] wholeLine;

    /** The entries of the basic columns by row, as linked lists; rebuilt when asked for after an exchange. */
    private final int[] firstEntry;

    private int[] nextEntry = new int[64];
    private int[] entryKernelRow = new int[64];
    private double[] entryValue = new double[64];
    private boolean listed;
    private int exchanges;

    Basis(SparseMatrix matrix) {
        this.matrix = matrix;
        this.rows = matrix.rows();
        this.head = new int[rows];
        this.kernelRowAt = new int[rows];
        this.kernelColumnOf = new int[rows];
        this.slackPosition = new int[rows];
        this.wholeLine = new double[rows];
        this.firstEntry = new int[rows];
        slackOnly();
    }

    private void slackOnly() {
        for (int i = 0; i < rows; i++) {
            head[i] = i;
            slackPosition[i] = i;
        }
        Arrays.fill(kernelRowAt, -1);
        Arrays.fill(kernelColumnOf, -1);
        size = 0;
        listed = false;
        exchanges = 0;
    }

    /** The column that is basic at a position. */
    int at(int position) {
        return head[position];
    }

    /** The columns that are basic, by position. */
    public int[] head() {
        return head.clone();
    }

    /** A row of the inverse; not to be changed by the caller, and good until the next call. */
    public double[] inverseRow(int position) {
        computeLine(position);
        Arrays.fill(wholeLine, 0);
        for (int c = 0; c < size; c++) {
            wholeLine[rowOf[c]] = line[c];
        }
        if (head[position] < rows) {
            wholeLine[head[position]] = 1;
        }
        return wholeLine;
    }

    /** The sum of the squares of a row of the inverse. */
    double squaredNorm(int position) {
        computeLine(position);
        double norm = head[position] < rows ? 1 : 0;
        for (int c = 0; c < size; c++) {
            norm += line[c] * line[c];
        }
        return norm;
    }

    /** Fills {@link #line} with a row of the inverse, as far as it lies in the columns of the kernel. */
    private void computeLine(int position) {
        if (kernelRowAt[position] >= 0) {
            System.arraycopy(kernel[kernelRowAt[position]], 0, line, 0, size);
            return;
        }
        list();
        Arrays.fill(line, 0, size, 0);
        for (int entry = firstEntry[head[position]]; entry >= 0; entry = nextEntry[entry]) {
            double[] kernelLine = kernel[entryKernelRow[entry]];
            double value = entryValue[entry];
            for (int c = 0; c < size; c++) {
                line[c] -= value * kernelLine[c];
            }
        }
    }

    private void list() {
        if (listed) {
            return;
        }
        Arrays.fill(firstEntry, -1);
        int count = 0;
        for (int r = 0; r < size; r++) {
            int column = head[positionOf[r]] - rows;
            for (int entry = matrix.first(column); entry < matrix.end(column); entry++) {
                if (count == nextEntry.length) {
                    nextEntry = Arrays.copyOf(nextEntry, 2 * count);
                    entryKernelRow = Arrays.copyOf(entryKernelRow, 2 * count);
                    entryValue = Arrays.copyOf(entryValue, 2 * count);
                }
                int row = matrix.rowAt(entry);
                entryKernelRow[count] = r;
                entryValue[count] = matrix.valueAt(entry);
                nextEntry[count] = firstEntry[row];
                firstEntry[row] = count++;
            }
        }
        listed = true;
    }

    /** Exchanges since the inverse was last computed afresh: a measure of how far rounding may have crept. */
    int exchanges() {
        return exchanges;
    }

    /** The prices of the rows at which every basic column is worth its cost; {@code cost} is by column, 0 for slacks. */
    void prices(double[] cost, double[] into) {
        Arrays.fill(into, 0);
        for (int r = 0; r < size; r++) {
            double price = cost[head[positionOf[r]]];
            if (price != 0) {
                for (int c = 0; c < size; c++) {
                    into[rowOf[c]] += price * kernel[r][c];
                }
            }
        }
    }

    /** The column expressed in the basis: the inverse times the column. */
    void express(int column, double[] into) {
        Arrays.fill(into, 0);
        if (column < rows) {
            int c = kernelColumnOf[column];
            if (c < 0) {
                into[slackPosition[column]] = 1;
                return;
            }
            for (int r = 0; r < size; r++) {
                into[positionOf[r]] = kernel[r][c];
            }
        } else {
            int end = matrix.end(column - rows);
            for (int entry = matrix.first(column - rows); entry < end; entry++) {
                int c = kernelColumnOf[matrix.rowAt(entry)];
                double value = matrix.valueAt(entry);
                if (c < 0) {
                    into[slackPosition[matrix.rowAt(entry)]] += value;
                } else {
                    for (int r = 0; r < size; r++) {
                        into[positionOf[r]] += value * kernel[r][c];
                    }
                }
            }
        }
        subtractFromSlacks(into);
    }

    /** The inverse times a vector. */
    void express(double[] vector, double[] into) {
        Arrays.fill(into, 0);
        for (int row = 0; row < rows; row++) {
            if (kernelColumnOf[row] < 0) {
                into[slackPosition[row]] = vector[row];
            }
        }
        for (int r = 0; r < size; r++) {
            double sum = 0;
            double[] kernelLine = kernel[r];
            for (int c = 0; c < size; c++) {
                sum += kernelLine[c] * vector[rowOf[c]];
            }
            into[positionOf[r]] = sum;
        }
        subtractFromSlacks(into);
    }

    /** A basic slack has what its row leaves after the other basic columns. */
    private void subtractFromSlacks(double[] into) {
        for (int r = 0; r < size; r++) {
            double amount = into[positionOf[r]];
            if (amount != 0) {
                int column = head[positionOf[r]] - rows;
                for (int entry = matrix.first(column); entry < matrix.end(column); entry++) {
                    int position = slackPosition[matrix.rowAt(entry)];
                    if (position >= 0) {
                        into[position] -= amount * matrix.valueAt(entry);
                    }
                }
            }
        }
    }

    /** Puts a column, given as expressed in the basis, in the place of the one at a position. */
    void exchange(int position, int column, double[] expressed) {
        computeLine(position);
        int leaving = head[position];
        if (leaving < rows) {
            addKernelColumn(leaving);
        }
        eliminate(position, expressed);
        int freed = kernelRowAt[position];
        head[position] = column;
        if (column >= rows) {
            int r = freed >= 0 ? freed : addKernelRow(position);
            double pivot = expressed[position];
            for (int c = 0; c < size; c++) {
                kernel[r][c] = line[c] / pivot;
            }
        } else {
            int width = freed >= 0 || leaving >= rows ? size : size + 1;
            dropKernelColumn(column, width, position);
            if (freed >= 0) {
                dropKernelRow(freed, position);
            }
        }
        listed = false;
        exchanges++;
    }

    /** Subtracts multiples of the line from the other rows of the kernel. */
    private void eliminate(int position, double[] expressed) {
        int width = head[position] < rows ? size + 1 : size;
        double pivot = expressed[position];
        for (int r = 0; r < size; r++) {
            double factor = positionOf[r] == position ? 0 : expressed[positionOf[r]] / pivot;
            if (factor != 0) {
                double[] kernelLine = kernel[r];
                for (int c = 0; c < width; c++) {
                    kernelLine[c] -= factor * line[c];
                }
            }
        }
    }

    /** Makes a column at the end for a row whose slack leaves; the kernel is then one wider than it is high. */
    private void addKernelColumn(int row) {
        makeRoom();
        for (int r = 0; r < size; r++) {
            kernel[r][size] = 0;
        }
        line[size] = 1;
        rowOf[size] = row;
        kernelColumnOf[row] = size;
        slackPosition[row] = -1;
    }

    private void makeRoom() {
        if (size + 2 > kernel.length) {
            int larger = 2 * kernel.length;
            for (int r = 0; r < kernel.length; r++) {
                kernel[r] = Arrays.copyOf(kernel[r], larger);
            }
            int before = kernel.length;
            kernel = Arrays.copyOf(kernel, larger);
            for (int r = before; r < larger; r++) {
                kernel[r] = new double[larger];
            }
            positionOf = Arrays.copyOf(positionOf, larger);
            rowOf = Arrays.copyOf(rowOf, larger + 1);
            line = Arrays.copyOf(line, larger + 1);
        }
    }

    /** Makes the kernel as high as it is wide. */
    private int addKernelRow(int position) {
        int r = size++;
        positionOf[r] = position;
        kernelRowAt[position] = r;
        return r;
    }

    /** Takes out the column of a row whose slack comes in at a position; the last of {@code width} takes its place. */
    private void dropKernelColumn(int row, int width, int position) {
        int c = kernelColumnOf[row];
        int last = width - 1;
        if (c != last) {
            for (int r = 0; r < size; r++) {
                kernel[r][c] = kernel[r][last];
            }
            rowOf[c] = rowOf[last];
            kernelColumnOf[rowOf[c]] = c;
        }
        kernelColumnOf[row] = -1;
        slackPosition[row] = position;
    }

    private void dropKernelRow(int r, int position) {
        size--;
        if (r != size) {
            double[] spare = kernel[r];
            kernel[r] = kernel[size];
            kernel[size] = spare;
            positionOf[r] = positionOf[size];
            kernelRowAt[positionOf[r]] = r;
        }
        kernelRowAt[position] = -1;
    }

    /**
     * Computes the inverse afresh. A column that depends on the others, which only rounding could have brought in, gives
     * its place to a slack.
     */
    void refresh() {
        int[] wanted = head.clone();
        boolean[] taken = new boolean[rows];
        for (int column : wanted) {
            if (column < rows) {
                taken[column] = true;
            }
        }
        slackOnly();
        double[] expressed = new double[rows];
        for (int column : wanted) {
            if (column >= rows) {
                express(column, expressed);
                int best = -1;
                for (int i = 0; i < rows; i++) {
                    if (!taken[i] && (best < 0 || Math.abs(expressed[i]) > Math.abs(expressed[best]))) {
                        best = i;
                    }
                }
                if (best >= 0 && Math.abs(expressed[best]) > SINGULAR) {
                    exchange(best, column, expressed);
                    taken[best] = true;
                }
            }
        }
        exchanges = 0;
    }
}
