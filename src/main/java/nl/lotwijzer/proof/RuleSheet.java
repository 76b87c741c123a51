package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The rules as a checker uses them: which count a type, with what weight, and between which limits. */
final class RuleSheet {

    private final List<BigInteger> least = new ArrayList<>();
    private final List<BigInteger> most = new ArrayList<>();
    private final List<List<Entry>> onType = new ArrayList<>();
    private final int[] capacity;

    /** That a rule counts a seat of a type so many times. */
    private record Entry(int rule, BigInteger weight) {}

    RuleSheet(Facts facts) {
        for (int rule = 0; rule < facts.rules(); rule++) {
            least.add(BigInteger.valueOf(facts.least(rule)));
            most.add(BigInteger.valueOf(facts.most(rule)));
        }
        capacity = new int[facts.types().size()];
        for (int type = 0; type < capacity.length; type++) {
            capacity[type] = facts.capacity(type);
            List<Entry> entries = new ArrayList<>();
            facts.rulesOn(type).forEach(rule -> entries.add(new Entry(rule, BigInteger.ONE)));
            onType.add(entries);
        }
    }

    /** From now on the type has no seats. */
    void exclude(int type) {
        capacity[type] = 0;
    }

    /** From now on the inequality is a rule, with the next number. */
    void add(Limit cut) {
        int rule = least.size();
        least.add(BigInteger.ZERO);
        most.add(cut.most());
        cut.weights().forEach((type, weight) -> onType.get(type).add(new Entry(rule, weight)));
    }

    BigInteger least(int rule) {
        return least.get(rule);
    }

    BigInteger most(int rule) {
        return most.get(rule);
    }

    /** Adds seats of a type to what each rule counts. */
    void count(int type, BigInteger seats, BigInteger[] sums) {
        for (Entry entry : onType.get(type)) {
            sums[entry.rule()] = sums[entry.rule()].add(seats.multiply(entry.weight()));
        }
    }

    int rules() {
        return least.size();
    }

    int types() {
        return capacity.length;
    }

    int capacity(int type) {
        return capacity[type];
    }

    /** Whether prices refer only to rules and types that there are, and are not negative where they may not be. */
    boolean fits(PriceList prices) {
        return within(prices.perRule(), rules())
                && within(prices.perType(), types())
                && within(prices.perCeiling(), types())
                && prices.perType().values().stream().allMatch(price -> price.signum() > 0)
                && prices.perCeiling().values().stream().allMatch(price -> price.signum() > 0);
    }

    /**
     * Whether prices are as plain as they can be: in lowest terms, and on the types no more than what the prices of the
     * rules leave short; where no rule has a price, 1 on some types. So a proof has no price that could as well be another.
     */
    boolean plain(PriceList prices) {
        BigInteger divisor = BigInteger.ZERO;
        for (SortedMap<Integer, BigInteger> some : List.of(prices.perRule(), prices.perType(), prices.perCeiling())) {
            for (BigInteger price : some.values()) {
                divisor = divisor.gcd(price);
            }
        }
        if (!divisor.equals(BigInteger.ONE)) {
            return false;
        }
        for (int type = 0; type < types(); type++) {
            BigInteger own = prices.perType()
                    .getOrDefault(type, BigInteger.ZERO)
                    .add(prices.perCeiling().getOrDefault(type, BigInteger.ZERO));
            BigInteger shortfall = capacity[type] == 0
                    ? BigInteger.ZERO
                    : onType(prices, type).negate().max(BigInteger.ZERO);
            boolean free = prices.perRule().isEmpty() && own.compareTo(BigInteger.ONE) <= 0;
            if (!free && !own.equals(shortfall)) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(SortedMap<Integer, BigInteger> prices, int numbers) {
        return prices.isEmpty() || (prices.firstKey() >= 0 && prices.lastKey() < numbers);
    }

    /** Σ u_r over the rules on a type. */
    BigInteger onType(PriceList prices, int type) {
        BigInteger sum = BigInteger.ZERO;
        for (Entry entry : onType.get(type)) {
            BigInteger price = prices.perRule().get(entry.rule());
            if (price != null) {
                sum = sum.add(price.multiply(entry.weight()));
            }
        }
        return sum;
    }

    /** w_t: the price of a seat of a type, all in. */
    BigInteger weight(PriceList prices, int type) {
        return onType(prices, type)
                .add(prices.perType().getOrDefault(type, BigInteger.ZERO))
                .add(prices.perCeiling().getOrDefault(type, BigInteger.ZERO));
    }

    /** Σ max(u_r·least_r, u_r·most_r): the most that the rules let a panel cost. */
    BigInteger rulesLimit(PriceList prices) {
        BigInteger sum = BigInteger.ZERO;
        for (var price : prices.perRule().entrySet()) {
            List<BigInteger> side = price.getValue().signum() > 0 ? most : least;
            sum = sum.add(price.getValue().multiply(side.get(price.getKey())));
        }
        return sum;
    }

    /** The same with Σ c_t·capacity_t. */
    BigInteger limit(PriceList prices) {
        BigInteger sum = rulesLimit(prices);
        for (var price : prices.perType().entrySet()) {
            sum = sum.add(price.getValue().multiply(BigInteger.valueOf(capacity[price.getKey()])));
        }
        return sum;
    }
}
