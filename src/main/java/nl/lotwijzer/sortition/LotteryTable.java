package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.proof.Fraction;

/** The numbered rows of the draw: each a composition, the seats of every type in one lawful panel. */
public final class LotteryTable {

    private final int[][] rows;
    private final long[] totals;

    LotteryTable(int types, int[][] rows) {
        this.rows = Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
        this.totals = new long[types];
        for (int[] row : this.rows) {
            for (int type = 0; type < types; type++) {
                totals[type] += row[type];
            }
        }
    }

    /** The number of rows, m. */
    public int rows() {
        return rows.length;
    }

    /** The number of types, the same in every row. */
    public int types() {
        return totals.length;
    }

    /** The seats of a type in a row; both are numbered from 0. */
    public int seats(int row, int type) {
        return rows[row][type];
    }

    /** The seats of every type in a row. */
    public List<Integer> row(int row) {
        return Arrays.stream(rows[row]).boxed().toList();
    }

    /** The seats of a type in all rows together. */
    public long totalSeats(int type) {
        return totals[type];
    }

    /** The chance of each member of a type: its seats in all rows, divided by rows and members. */
    public Fraction chance(PoolType type) {
        return new Fraction(
                BigInteger.valueOf(totals[type.number()]),
                BigInteger.valueOf(rows.length).multiply(BigInteger.valueOf(type.size())));
    }
}
