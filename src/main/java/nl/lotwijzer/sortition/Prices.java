package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.sortition.linear.SparseMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What proves a bound: a price per rule and per type, in whole numbers. With e_t the prices of the rules on a type and
 * w_t = e_t + c_t + d_t ≥ 0, every lottery whose chances stay under a ceiling has
 * Σ w_t n_t p_t ≤ U = Σ max(u_r·least_r, u_r·most_r) + Σ c_t·capacity_t + Σ d_t·n_t·ceiling.
 *
 * @param perRow u_r
 * @param perType c_t, 0 or more
 * @param perCeiling d_t, 0 or more
 * @param noise the largest weight that may be nothing but rounding; 0 for exact prices
 */
record Prices(List<BigInteger> perRow, List<BigInteger> perType, List<BigInteger> perCeiling, BigInteger noise) {

    /**
     * Prices on rules; the types get the least price that makes every w_t 0 or more.
     *
     * @param ceiling the chance that nobody may exceed, null for none: the types that it holds back more than their
     *     members or homes do get that price as d_t, the others as c_t
     */
    static Prices onRows(PanelModel model, BigInteger[] perRow, @Nullable Fraction ceiling, BigInteger noise) {
        List<BigInteger> rowPrices = List.of(perRow);
        BigInteger[] perType = zeros(model.types());
        BigInteger[] perCeiling = zeros(model.types());
        for (int type = 0; type < perType.length; type++) {
            if (model.capacity(type) > 0) {
                BigInteger[] side = heldByCeiling(model, type, ceiling) ? perCeiling : perType;
                side[type] = onType(model, rowPrices, type).negate().max(BigInteger.ZERO);
            }
        }
        return new Prices(rowPrices, List.of(perType), List.of(perCeiling), noise);
    }

    /** The price 1 on a rule and 0 on all others. */
    static Prices onRow(PanelModel model, int row) {
        BigInteger[] perRow = zeros(model.rows());
        perRow[row] = BigInteger.ONE;
        return onRows(model, perRow, null, BigInteger.ZERO);
    }

    /** The price 1 on what holds some types back, and 0 on all rules. */
    static Prices onTypes(PanelModel model, List<Integer> types, @Nullable Fraction ceiling) {
        BigInteger[] perType = zeros(model.types());
        BigInteger[] perCeiling = zeros(model.types());
        for (int type : types) {
            (heldByCeiling(model, type, ceiling) ? perCeiling : perType)[type] = BigInteger.ONE;
        }
        return new Prices(List.of(zeros(model.rows())), List.of(perType), List.of(perCeiling), BigInteger.ZERO);
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

    /** The most seats that a type can have on average: what its members and homes allow, and the ceiling. */
    static Fraction mostSeats(PanelModel model, int type, @Nullable Fraction ceiling) {
        return ceiling != null && heldByCeiling(model, type, ceiling)
                ? ceiling.times(model.members(type))
                : Fraction.of(model.capacity(type));
    }

    private static boolean heldByCeiling(PanelModel model, int type, @Nullable Fraction ceiling) {
        return ceiling != null && ceiling.times(model.members(type)).compareTo(Fraction.of(model.capacity(type))) < 0;
    }

    /** The sum of two lists of prices, each so many times. */
    Prices plus(BigInteger times, Prices other, BigInteger timesOther) {
        return new Prices(
                sum(perRow, times, other.perRow, timesOther),
                sum(perType, times, other.perType, timesOther),
                sum(perCeiling, times, other.perCeiling, timesOther),
                noise.multiply(times).add(other.noise.multiply(timesOther)));
    }

    private static List<BigInteger> sum(
            List<BigInteger> one, BigInteger times, List<BigInteger> other, BigInteger timesOther) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).multiply(times).add(other.get(i).multiply(timesOther)))
                .toList();
    }

    /** w_t, what a seat of a type costs; 0 or more. */
    BigInteger weight(PanelModel model, int type) {
        return onType(model, perRow, type).add(perType.get(type)).add(perCeiling.get(type));
    }

    /** W = Σ w_t n_t over the types that fit a panel: what one more in the smallest chance costs at least. */
    BigInteger ofSmallest(PanelModel model) {
        BigInteger sum = BigInteger.ZERO;
        for (int type = 0; type < model.types(); type++) {
            if (model.capacity(type) > 0) {
                sum = sum.add(weight(model, type).multiply(BigInteger.valueOf(model.members(type))));
            }
        }
        return sum;
    }

    /** D = Σ d_t n_t: what one more in the ceiling adds to U. */
    BigInteger ofCeiling(PanelModel model) {
        BigInteger sum = BigInteger.ZERO;
        for (int type = 0; type < perCeiling.size(); type++) {
            sum = sum.add(perCeiling.get(type).multiply(BigInteger.valueOf(model.members(type))));
        }
        return sum;
    }

    /** U without what the ceiling adds. */
    BigInteger limitBesides(PanelModel model) {
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

    /** U, what no lottery can cost more than. */
    Fraction limit(PanelModel model, @Nullable Fraction ceiling) {
        Fraction besides = new Fraction(limitBesides(model), BigInteger.ONE);
        return ceiling == null ? besides : besides.plus(ceiling.times(new Fraction(ofCeiling(model), BigInteger.ONE)));
    }

    /** The prices that matter, under the numbers of their rules, in lowest terms. */
    PriceList listed(PanelModel model) {
        BigInteger divisor = Stream.of(perRow, perType, perCeiling)
                .flatMap(List::stream)
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE);
        return new PriceList(
                model.byRule(divided(perRow, divisor)),
                byType(divided(perType, divisor)),
                byType(divided(perCeiling, divisor)));
    }

    private static List<BigInteger> divided(List<BigInteger> prices, BigInteger divisor) {
        return prices.stream().map(price -> price.divide(divisor)).toList();
    }

    private static SortedMap<Integer, BigInteger> byType(List<BigInteger> prices) {
        SortedMap<Integer, BigInteger> byType = new TreeMap<>();
        for (int type = 0; type < prices.size(); type++) {
            byType.put(type, prices.get(type));
        }
        return byType;
    }
}
