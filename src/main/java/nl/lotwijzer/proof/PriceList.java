package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prices in whole numbers: of a seat under a rule, of a seat of a type, and of a seat of a type where a ceiling on the
 * chances holds it back. What is not in the list is free.
 *
 * @param perRule u_r by number of the rule; of any sign
 * @param perType c_t by number of the type, above 0: what the number of members of a type holds back
 * @param perCeiling d_t by number of the type, above 0: what the ceiling on the chances holds back
 */
public record PriceList(
        SortedMap<Integer, BigInteger> perRule,
        SortedMap<Integer, BigInteger> perType,
        SortedMap<Integer, BigInteger> perCeiling) {

    /** Copies the maps, without the prices that are 0. */
    public PriceList {
        perRule = withoutZeros(perRule);
        perType = withoutZeros(perType);
        perCeiling = withoutZeros(perCeiling);
    }

    /** Prices on rules alone. */
    public static PriceList onRules(SortedMap<Integer, BigInteger> perRule) {
        return new PriceList(perRule, new TreeMap<>(), new TreeMap<>());
    }

    private static SortedMap<Integer, BigInteger> withoutZeros(SortedMap<Integer, BigInteger> prices) {
        SortedMap<Integer, BigInteger> kept = new TreeMap<>();
        prices.forEach((number, price) -> {
            if (price.signum() != 0) {
                kept.put(number, price);
            }
        });
        return Collections.unmodifiableSortedMap(kept);
    }
}
