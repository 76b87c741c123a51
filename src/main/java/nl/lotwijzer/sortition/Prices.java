package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The proof of a level: a price per rule and per type, in whole numbers. With e_t the prices of the rules on a type and
 * w_t = e_t + c_t ≥ 0, every lawful panel has Σ w_t x_t ≤ U = Σ max(u_r·least_r, u_r·most_r) + Σ c_t·capacity_t. So no
 * lottery can give all unsettled types more than (U − Σ_settled w_t n_t p_t) / Σ_unsettled w_t n_t.
 *
 * @param perRow u_r
 * @param perType c_t, 0 or more
 * @param noise the largest weight that may be nothing but rounding; 0 for exact prices
 */
record Prices(List<BigInteger> perRow, List<BigInteger> perType, BigInteger noise) {

    /** Prices on rules; the types get the least price that makes every w_t 0 or more. */
    static Prices onRows(PanelModel model, BigInteger[] perRow, BigInteger noise) {
        List<BigInteger> rowPrices = List.of(perRow);
        BigInteger[] perType = new BigInteger[model.types()];
        for (int type = 0; type < perType.length; type++) {
            perType[type] = onType(model, rowPrices, type).negate().max(BigInteger.ZERO);
        }
        return new Prices(rowPrices, List.of(perType), noise);
    }

    /** The price 1 on a rule and 0 on all others. */
    static Prices onRow(PanelModel model, int row) {
        BigInteger[] perRow = zeros(model.rows());
        perRow[row] = BigInteger.ONE;
        return onRows(model, perRow, BigInteger.ZERO);
    }

    /** The price 1 on the capacity of a type. */
    static Prices onCapacity(PanelModel model, int type) {
        BigInteger[] perType = zeros(model.types());
        perType[type] = BigInteger.ONE;
        return new Prices(List.of(zeros(model.rows())), List.of(perType), BigInteger.ZERO);
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    private static BigInteger onType(PanelModel model, List<BigInteger> perRow, int type) {
        BigInteger sum = BigInteger.ZERO;
        SparseMatrix matrix = model.matrix();
        for (int entry = matrix.first(type); entry < matrix.end(type); entry++) {
            sum = sum.add(perRow.get(matrix.rowAt(entry)).multiply(BigInteger.valueOf(matrix.wholeAt(entry))));
        }
        return sum;
    }

    /** w_t, what a seat of a type costs; 0 or more. */
    BigInteger weight(PanelModel model, int type) {
        return onType(model, perRow, type).add(perType.get(type));
    }

    /** U, what no lawful panel can cost more than. */
    BigInteger limit(PanelModel model) {
        BigInteger sum = BigInteger.ZERO;
        for (int row = 0; row < perRow.size(); row++) {
            PanelModel.Bounds bounds = model.bounds(row);
            int chosen = perRow.get(row).signum() > 0 ? bounds.most() : bounds.least();
            sum = sum.add(perRow.get(row).multiply(BigInteger.valueOf(chosen)));
        }
        for (int type = 0; type < perType.size(); type++) {
            sum = sum.add(perType.get(type).multiply(BigInteger.valueOf(model.capacity(type))));
        }
        return sum;
    }
}
