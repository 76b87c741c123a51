package nl.lotwijzer.protocol;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A criterion in the rules of a draw.
 *
 * @param rounding   how its quotas follow from the population
 * @param categories at least one, with different names
 */
public record RuleCriterion(String name, Rounding rounding, List<RuleCategory> categories) {
    public RuleCriterion {
        categories = List.copyOf(categories);
        if (!Canonical.isText(name) || categories.isEmpty()) {
            throw new IllegalArgumentException("No criterion: " + name);
        }
        Set<String> names = new HashSet<>();
        for (RuleCategory category : categories) {
            if (!names.add(category.name())) {
                throw new IllegalArgumentException("A category twice: " + category.name());
            }
            if (category.population() == null && !(rounding instanceof Rounding.ByHand)) {
                throw new IllegalArgumentException("Quotas cannot follow from a population that is not known");
            }
        }
    }

    /** Returns the share of each category in the seats; nothing where a population is not known or there is nobody. */
    public Optional<List<Fraction>> shares(int seats) {
        return populations().map(known -> Rounding.shares(known, seats));
    }

    /** Returns the quotas that follow from the population; nothing where they were entered by hand. */
    public Optional<List<Rounding.Range>> quotas(int seats) {
        return populations().flatMap(known -> rounding.quotas(known, seats));
    }

    private Optional<List<Long>> populations() {
        List<@Nullable Long> all = categories.stream()
                .<@Nullable Long>map(RuleCategory::population)
                .toList();
        if (all.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        List<Long> known = all.stream().filter(Objects::nonNull).toList();
        BigInteger total = known.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return total.signum() == 0 ? Optional.empty() : Optional.of(known);
    }
}
