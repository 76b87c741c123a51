package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What prices say about the smallest chance L and the largest chance M of any lottery over lawful panels:
 * W·L − D·M ≤ U. With w_t = Σ u_r over the rules on the type + c_t + d_t ≥ 0 it holds for W = Σ w_t n_t over the types
 * that fit a panel, D = Σ d_t n_t and U = Σ max(u_r·least_r, u_r·most_r) + Σ c_t·capacity_t, since the seats of a type
 * are on average between n_t L and n_t M.
 *
 * @param ofSmallest W
 * @param ofCeiling D
 * @param limit U
 */
record Tradeoff(BigInteger ofSmallest, BigInteger ofCeiling, BigInteger limit) {

    /** Reads prices; null when they are no prices of that kind. */
    static @Nullable Tradeoff of(RuleSheet sheet, Facts facts, List<Integer> excluded, PriceList prices) {
        if (!sheet.fits(prices)) {
            return null;
        }
        BigInteger ofSmallest = BigInteger.ZERO;
        BigInteger ofCeiling = BigInteger.ZERO;
        for (int type = 0; type < sheet.types(); type++) {
            if (excluded.contains(type)) {
                continue;
            }
            BigInteger weight = sheet.weight(prices, type);
            if (weight.signum() < 0) {
                return null;
            }
            BigInteger members = BigInteger.valueOf(facts.types().get(type).members());
            ofSmallest = ofSmallest.add(weight.multiply(members));
            ofCeiling = ofCeiling.add(
                    prices.perCeiling().getOrDefault(type, BigInteger.ZERO).multiply(members));
        }
        return new Tradeoff(ofSmallest, ofCeiling, sheet.limit(prices));
    }
}
