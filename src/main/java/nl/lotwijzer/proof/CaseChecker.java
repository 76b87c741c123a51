package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.Map;

/** Checks a proof by cases: that Σ w_t x_t stays within a limit for every lawful panel, or that there is none. */
final class CaseChecker {

    private final RuleSheet sheet;
    private final Map<Integer, BigInteger> weights;
    private final BigInteger most;
    private final Runnable between;
    private final int[] least;
    private final int[] highest;

    CaseChecker(RuleSheet sheet, Map<Integer, BigInteger> weights, BigInteger most, Runnable between) {
        this.sheet = sheet;
        this.weights = weights;
        this.most = most;
        this.between = between;
        this.least = new int[sheet.types()];
        this.highest = new int[sheet.types()];
        for (int type = 0; type < highest.length; type++) {
            highest[type] = sheet.capacity(type);
        }
    }

    boolean accepts(Cases cases) {
        between.run();
        return switch (cases) {
            case Cases.Closed closed -> closes(closed);
            case Cases.Split split -> splits(split);
        };
    }

    private boolean splits(Cases.Split split) {
        int type = split.type();
        if (type < 0 || type >= least.length) {
            return false;
        }
        int before = highest[type];
        highest[type] = Math.min(before, split.most());
        boolean first = accepts(split.atMost());
        highest[type] = before;
        if (!first) {
            return false;
        }
        before = least[type];
        least[type] = Math.max(before, split.most() + 1);
        boolean second = accepts(split.more());
        least[type] = before;
        return second;
    }

    private boolean closes(Cases.Closed closed) {
        PriceList prices = closed.prices();
        boolean onRulesOnly = prices.perType().isEmpty() && prices.perCeiling().isEmpty();
        if (closed.scale().signum() < 0 || !onRulesOnly || !sheet.fits(prices)) {
            return false;
        }
        BigInteger sum = sheet.rulesLimit(prices);
        for (int type = 0; type < least.length; type++) {
            if (least[type] > highest[type]) {
                return true;
            }
            BigInteger weight = closed.scale()
                    .multiply(weights.getOrDefault(type, BigInteger.ZERO))
                    .subtract(sheet.onType(prices, type));
            int seats = weight.signum() > 0 ? highest[type] : least[type];
            sum = sum.add(weight.multiply(BigInteger.valueOf(seats)));
        }
        BigInteger room = closed.scale().multiply(most.add(BigInteger.ONE));
        return sum.compareTo(room) < 0;
    }
}
