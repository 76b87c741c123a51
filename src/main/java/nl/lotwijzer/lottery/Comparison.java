package nl.lotwijzer.lottery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Optimality;
import nl.lotwijzer.sortition.PhaseTime;
import nl.lotwijzer.sortition.PoolType;
import nl.lotwijzer.sortition.SelectionResult;

/**
 * What the chances would be under one objective.
 *
 * @param goal          the objective, with its weight
 * @param smallest      the smallest chance in the table of those who fit a lawful panel
 * @param largest       the largest chance
 * @param gini          the Gini coefficient of the chances of those who fit a lawful panel: 0 where all are equal
 * @param categories    the mean chance of everybody in a category, criterion after criterion
 * @param withoutChance how many have no chance in the table
 * @param value         how good the ideal chances are in the measure of the objective, see {@code proof.Proof}
 * @param bound         how good a lottery can be at most in that measure
 * @param optimality    whether a lottery over panels is known to give exactly the ideal chances
 * @param rows          the rows of the table
 * @param seconds       how long it took
 */
public record Comparison(
        Goal goal,
        Fraction smallest,
        Fraction largest,
        Fraction gini,
        List<CategoryChance> categories,
        int withoutChance,
        Fraction value,
        Fraction bound,
        Optimality optimality,
        int rows,
        double seconds) {

    /** The mean chance of everybody in a category. */
    public record CategoryChance(String criterion, String category, int members, Fraction mean) {}

    public Comparison {
        categories = List.copyOf(categories);
    }

    static Comparison of(SelectionInput input, SelectionResult result) {
        return new Comparison(
                new Goal(result.proof().objective(), result.proof().gamma()),
                result.smallestChance(),
                result.largestChance(),
                gini(result),
                categories(input, result),
                result.pool().types().stream()
                        .filter(type -> result.chance(type).signum() == 0)
                        .mapToInt(PoolType::size)
                        .sum(),
                result.proof().value(),
                result.proof().bound(),
                result.optimality(),
                result.table().rows(),
                result.phases().stream().mapToDouble(PhaseTime::seconds).sum());
    }

    /**
     * 2 Σ i·p_i / (n Σ p_i) − (n + 1)/n over the chances p_1 ≤ … ≤ p_n; 0 where there are none. Source: C. Gini,
     * Variabilità e mutabilità, 1912, in the form over ranks.
     */
    private static Fraction gini(SelectionResult result) {
        List<PoolType> types = new ArrayList<>(result.pool().types());
        types.removeIf(type -> result.zeroChanceTypes().contains(type.number()));
        types.sort(Comparator.comparing(result::chance).thenComparingInt(PoolType::number));
        long before = 0;
        Fraction ranked = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        for (PoolType type : types) {
            long size = type.size();
            long ranks = size * before + size * (size + 1) / 2;
            ranked = ranked.plus(result.chance(type).times(ranks));
            sum = sum.plus(result.chance(type).times(size));
            before += size;
        }
        return sum.signum() == 0
                ? Fraction.ZERO
                : ranked.times(2).dividedBy(sum.times(before)).minus(Fraction.of(before + 1, before));
    }

    private static List<CategoryChance> categories(SelectionInput input, SelectionResult result) {
        List<CategoryChance> means = new ArrayList<>();
        for (int criterion = 0; criterion < input.criteria().size(); criterion++) {
            var categories = input.criteria().get(criterion).categories();
            long[] members = new long[categories.size()];
            long[] seats = new long[categories.size()];
            for (PoolType type : result.pool().types()) {
                int category = type.categories().get(criterion);
                members[category] += type.size();
                seats[category] += result.table().totalSeats(type.number());
            }
            for (int category = 0; category < members.length; category++) {
                means.add(new CategoryChance(
                        input.criteria().get(criterion).name(),
                        categories.get(category).name(),
                        Math.toIntExact(members[category]),
                        members[category] == 0
                                ? Fraction.ZERO
                                : Fraction.of(
                                        seats[category],
                                        members[category] * result.table().rows())));
            }
        }
        return means;
    }
}
