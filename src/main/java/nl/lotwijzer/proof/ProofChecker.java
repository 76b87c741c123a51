package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.lotwijzer.proof.Refusal.Reason;

/**
 * Follows a proof in exact arithmetic, knowing the rules and nothing of how the proof was found: no solver, no rounding.
 * What it accepts holds.
 */
public final class ProofChecker {

    /** How far an ideal chance may lie below the bound of its level: it is rounded down to so many parts. */
    private static final Fraction ROUNDING = Fraction.of(1, 1_000_000_000_000_000L);

    /** Ideal chances are added up in so many parts. */
    private static final BigInteger PARTS = BigInteger.TEN.pow(18);

    /** How many of these parts rounding may take from, or add to, each registrant: ten times {@link #ROUNDING}. */
    private static final BigInteger ROUNDED_PARTS = BigInteger.TEN.pow(4);

    private final Facts facts;
    private final Proof proof;
    private final RuleSheet sheet;
    private final Runnable between;

    private ProofChecker(Facts facts, Proof proof, Runnable between) {
        this.facts = facts;
        this.proof = proof;
        this.sheet = new RuleSheet(facts);
        this.between = between;
    }

    /** Returns why the proof, or the table that goes with it, is not accepted; nothing when it is. */
    public static Optional<Refusal> check(Facts facts, Proof proof, TableFacts table) {
        return checkTable(facts, table).or(() -> check(facts, proof));
    }

    /** As {@link #check(Facts, Proof, TableFacts)}, without a table. */
    public static Optional<Refusal> check(Facts facts, Proof proof) {
        return check(facts, proof, () -> {});
    }

    private static Optional<Refusal> check(Facts facts, Proof proof, Runnable between) {
        return new ProofChecker(facts, proof, between).check();
    }

    /**
     * As {@link #check(Facts, Proof)}; where the proof does not say why the excluded types fit no panel, that is granted. See
     * {@link Proof#provesExclusion()}.
     */
    public static Optional<Refusal> checkGrantingExclusion(Facts facts, Proof proof) {
        return checkGrantingExclusion(facts, proof, () -> {});
    }

    /**
     * As {@link #checkGrantingExclusion(Facts, Proof)}, for a proof that may take long.
     *
     * @param between is called between the steps, and stops the check by throwing what it likes
     */
    public static Optional<Refusal> checkGrantingExclusion(Facts facts, Proof proof, Runnable between) {
        return proof.provesExclusion()
                ? check(facts, proof, between)
                : check(GrantedExclusion.facts(facts, proof), GrantedExclusion.proof(proof), between);
    }

    /** Returns whether the cases prove that there is no lawful panel at all. */
    public static boolean provesImpossible(Facts facts, Cases cases) {
        return new CaseChecker(new RuleSheet(facts), Map.of(), BigInteger.ONE.negate(), () -> {}).accepts(cases);
    }

    /** Returns why rows or chances are not accepted: each row must be a lawful panel, each chance what the rows give. */
    public static Optional<Refusal> checkTable(Facts facts, TableFacts table) {
        int types = facts.types().size();
        long[] totals = new long[types];
        for (int row = 0; row < table.rows().size(); row++) {
            List<Integer> seats = table.rows().get(row);
            if (seats.size() != types || !isLawful(facts, seats)) {
                return refuse(Reason.ROW, row);
            }
            for (int type = 0; type < types; type++) {
                totals[type] += seats.get(type);
            }
        }
        if (table.chances().size() != types || table.rows().isEmpty()) {
            return refuse(Reason.FORM, -1);
        }
        for (int type = 0; type < types; type++) {
            BigInteger places = BigInteger.valueOf(table.rows().size())
                    .multiply(BigInteger.valueOf(facts.types().get(type).members()));
            if (!table.chances().get(type).equals(new Fraction(BigInteger.valueOf(totals[type]), places))) {
                return refuse(Reason.CHANCE, type);
            }
        }
        return Optional.empty();
    }

    private static boolean isLawful(Facts facts, List<Integer> seats) {
        int[] counted = new int[facts.rules()];
        for (int type = 0; type < seats.size(); type++) {
            int of = seats.get(type);
            if (of < 0 || of > facts.types().get(type).members()) {
                return false;
            }
            if (of > 0) {
                facts.rulesOn(type).forEach(rule -> counted[rule] += of);
            }
        }
        for (int rule = 0; rule < counted.length; rule++) {
            if (counted[rule] < facts.least(rule) || counted[rule] > facts.most(rule)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Refusal> check() {
        between.run();
        boolean weighed = proof.objective() == Objective.GOLDILOCKS
                ? proof.gamma().signum() > 0
                : proof.gamma().equals(Fraction.ONE);
        if (proof.ideals().size() != sheet.types() || !weighed) {
            return refuse(Reason.FORM, -1);
        }
        return exclusions()
                .or(this::cuts)
                .or(this::smallest)
                .or(this::optimum)
                .or(this::levels)
                .or(this::ideals)
                .or(this::value);
    }

    private Optional<Refusal> exclusions() {
        Map<Integer, BigInteger> weights = new TreeMap<>();
        for (int type : proof.excluded()) {
            if (type < 0 || type >= sheet.types()) {
                return refuse(Reason.FORM, -1);
            }
            weights.put(type, BigInteger.ONE);
        }
        Cases why = proof.exclusion();
        boolean proved = why == null
                ? weights.isEmpty()
                : new CaseChecker(sheet, weights, BigInteger.ZERO, between).accepts(why);
        if (!proved) {
            return refuse(Reason.EXCLUSION, -1);
        }
        for (int type = 0; type < sheet.types(); type++) {
            // only MINIMAX may leave people out who fit a panel
            boolean none = proof.ideals().get(type).signum() == 0;
            boolean allowed = weights.containsKey(type) ? none : !none || proof.objective() == Objective.MINIMAX;
            if (!allowed) {
                return refuse(Reason.EXCLUSION, type);
            }
        }
        weights.keySet().forEach(sheet::exclude);
        return Optional.empty();
    }

    private Optional<Refusal> cuts() {
        for (int cut = 0; cut < proof.cuts().size(); cut++) {
            Limit limit = proof.cuts().get(cut);
            boolean ofTypes = limit.weights().isEmpty()
                    || (limit.weights().firstKey() >= 0 && limit.weights().lastKey() < sheet.types());
            boolean positive = limit.weights().values().stream().allMatch(weight -> weight.signum() >= 0);
            if (!ofTypes
                    || !positive
                    || !new CaseChecker(sheet, limit.weights(), limit.most(), between).accepts(limit.cases())) {
                return refuse(Reason.CUT, cut);
            }
            sheet.add(limit);
        }
        return Optional.empty();
    }

    private Optional<Refusal> smallest() {
        return sheet.fits(proof.smallest())
                        && sheet.plain(proof.smallest())
                        && proof.smallestBound().equals(bounds().smallest(proof.smallest()))
                ? Optional.empty()
                : refuse(Reason.SMALLEST, -1);
    }

    private Bounds bounds() {
        return new Bounds(sheet, facts, proof.excluded(), proof.gamma(), proof.ideals());
    }

    private Optional<Refusal> optimum() {
        PriceList prices = proof.optimum();
        boolean bySmallest = proof.objective() == Objective.LEXIMIN || proof.objective() == Objective.MAXIMIN;
        Fraction bound = prices == null ? proof.smallestBound() : bounds().optimum(proof.objective(), prices);
        boolean holds = bySmallest == (prices == null) && proof.bound().equals(bound);
        return holds ? Optional.empty() : refuse(Reason.OPTIMUM, -1);
    }

    private Optional<Refusal> levels() {
        if (proof.objective() == Objective.NASH) {
            return proof.levels().isEmpty() ? Optional.empty() : refuse(Reason.LEVEL, 0);
        }
        Set<Integer> settled = new HashSet<>(proof.excluded());
        List<Level> before = new ArrayList<>();
        for (int number = 0; number < proof.levels().size(); number++) {
            between.run();
            Level level = proof.levels().get(number);
            if (!follows(level, settled, before)) {
                return refuse(Reason.LEVEL, number);
            }
            for (int type : level.types()) {
                if (!proof.ideals().get(type).equals(level.chance())) {
                    return refuse(Reason.IDEAL, type);
                }
            }
            settled.addAll(level.types());
            before.add(level);
        }
        return settled.size() == sheet.types()
                ? Optional.empty()
                : refuse(Reason.LEVEL, proof.levels().size());
    }

    private boolean follows(Level level, Set<Integer> settled, List<Level> before) {
        PriceList prices = level.prices();
        if (!sheet.fits(prices)
                || !sheet.plain(prices)
                || (!prices.perCeiling().isEmpty() && proof.ceiling() == null)) {
            return false;
        }
        BigInteger[] costs = new BigInteger[sheet.types()];
        BigInteger shared = BigInteger.ZERO;
        BigInteger held = BigInteger.ZERO;
        for (int type = 0; type < costs.length; type++) {
            BigInteger members = BigInteger.valueOf(facts.types().get(type).members());
            costs[type] = sheet.weight(prices, type).multiply(members);
            if (costs[type].signum() < 0 && sheet.capacity(type) > 0) {
                return false;
            }
            if (!settled.contains(type)) {
                shared = shared.add(costs[type]);
            }
            held = held.add(
                    prices.perCeiling().getOrDefault(type, BigInteger.ZERO).multiply(members));
        }
        for (int type : level.types()) {
            if (type < 0 || type >= costs.length || settled.contains(type) || costs[type].signum() <= 0) {
                return false;
            }
        }
        if (shared.signum() <= 0) {
            return false;
        }
        Fraction open = new Fraction(sheet.limit(prices), BigInteger.ONE);
        if (proof.ceiling() != null) {
            open = open.plus(proof.ceiling().times(new Fraction(held, BigInteger.ONE)));
        }
        for (Level earlier : before) {
            BigInteger cost = BigInteger.ZERO;
            for (int type : earlier.types()) {
                cost = cost.add(costs[type]);
            }
            open = open.minus(earlier.chance().times(new Fraction(cost, BigInteger.ONE)));
        }
        Fraction bound = open.dividedBy(new Fraction(shared, BigInteger.ONE));
        Fraction below = bound.minus(level.chance());
        return bound.equals(level.bound())
                && below.signum() >= 0
                && below.compareTo(ROUNDING) <= 0
                && !level.types().isEmpty();
    }

    /** The ideal chances must themselves obey the rules on average, but for their rounding. */
    private Optional<Refusal> ideals() {
        BigInteger[] sums = new BigInteger[sheet.rules()];
        Arrays.fill(sums, BigInteger.ZERO);
        BigInteger everybody = BigInteger.ZERO;
        for (int type = 0; type < sheet.types(); type++) {
            Fraction chance = proof.ideals().get(type);
            BigInteger members = BigInteger.valueOf(facts.types().get(type).members());
            everybody = everybody.add(members);
            if (chance.signum() < 0 || chance.compareTo(Fraction.ONE) > 0) {
                return refuse(Reason.IDEAL, type);
            }
            BigInteger parts = chance.times(new Fraction(PARTS, BigInteger.ONE)).floor();
            sheet.count(type, parts.multiply(members), sums);
        }
        BigInteger rounding = everybody.multiply(ROUNDED_PARTS);
        for (int rule = 0; rule < sums.length; rule++) {
            boolean enough =
                    sums[rule].add(rounding).compareTo(sheet.least(rule).multiply(PARTS)) >= 0;
            boolean notTooMuch =
                    sums[rule].subtract(rounding).compareTo(sheet.most(rule).multiply(PARTS)) <= 0;
            if (!enough || !notTooMuch) {
                return refuse(Reason.IDEAL, -1);
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> value() {
        List<Fraction> ideals =
                proof.ideals().stream().filter(chance -> chance.signum() != 0).toList();
        if (ideals.isEmpty() || ideals.stream().anyMatch(chance -> chance.signum() < 0)) {
            return refuse(Reason.VALUE, -1);
        }
        Fraction smallest = ideals.stream().min(Fraction::compareTo).orElseThrow();
        Fraction largest = ideals.stream().max(Fraction::compareTo).orElseThrow();
        boolean underCeiling =
                proof.ceiling() == null || largest.minus(proof.ceiling()).compareTo(ROUNDING) <= 0;
        Fraction value = bounds().value(proof.objective(), smallest, largest);
        return underCeiling && value.equals(proof.value()) ? Optional.empty() : refuse(Reason.VALUE, -1);
    }

    private static Optional<Refusal> refuse(Reason reason, int at) {
        return Optional.of(new Refusal(reason, at));
    }
}
