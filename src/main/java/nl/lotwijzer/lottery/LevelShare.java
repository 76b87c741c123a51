package nl.lotwijzer.lottery;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.proof.Proof;

/**
 * A level of a proof as it can be told: so many people share at most so many seats.
 *
 * @param number  its number, from 0
 * @param level   the level
 * @param settled how many people have the chance of this level
 * @param members how many people share the seats: all whom the priced rules count and whose chance was open
 * @param seats   how many seats they share at most: what the bound would give them together
 * @param alike   whether a seat counts the same for each of them; if not, the bound is that of a weighed count
 * @param rules   the rules that hold them back, the dearest first
 * @param ceiling whether nobody is given more than the ceiling is among the reasons
 * @param whole   whether nobody can have more than one seat is among the reasons
 */
public record LevelShare(
        int number,
        Level level,
        int settled,
        int members,
        Fraction seats,
        boolean alike,
        List<ProofReading.PricedRule> rules,
        boolean ceiling,
        boolean whole) {
    public LevelShare {
        rules = List.copyOf(rules);
    }

    static LevelShare of(ProofReading reading, int number, Set<Integer> settledBefore) {
        Level level = reading.proof().levels().get(number);
        PriceList prices = level.prices();
        BigInteger first = null;
        boolean alike = true;
        int members = 0;
        int settled = 0;
        for (int type = 0; type < reading.facts().types().size(); type++) {
            if (settledBefore.contains(type)) {
                continue;
            }
            BigInteger weight = weight(reading, prices, type);
            if (weight.signum() > 0) {
                alike = alike && (first == null || first.equals(weight));
                first = first == null ? weight : first;
                members += reading.facts().types().get(type).members();
            }
        }
        for (int type : level.types()) {
            settled += reading.facts().types().get(type).members();
        }
        return new LevelShare(
                number,
                level,
                settled,
                members,
                level.bound().times(members),
                alike,
                reading.priced(prices),
                !prices.perCeiling().isEmpty(),
                !prices.perType().isEmpty());
    }

    /** w_t, see {@link Level}. */
    private static BigInteger weight(ProofReading reading, PriceList prices, int type) {
        Proof proof = reading.proof();
        BigInteger weight = prices.perType()
                .getOrDefault(type, BigInteger.ZERO)
                .add(prices.perCeiling().getOrDefault(type, BigInteger.ZERO));
        for (int rule : reading.facts().rulesOn(type)) {
            weight = weight.add(prices.perRule().getOrDefault(rule, BigInteger.ZERO));
        }
        for (int cut = 0; cut < proof.cuts().size(); cut++) {
            BigInteger price = prices.perRule().get(reading.facts().rules() + cut);
            if (price != null) {
                BigInteger of = proof.cuts().get(cut).weights().getOrDefault(type, BigInteger.ZERO);
                weight = weight.add(price.multiply(of));
            }
        }
        return weight;
    }
}
