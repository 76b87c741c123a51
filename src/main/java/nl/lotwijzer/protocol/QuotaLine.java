package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A quota as the draw uses it: a line of {@code kenmerken.tsv}.
 *
 * @param population of the category; null where it is not known
 * @param share      of the category in the seats; null where a population of the criterion is not known
 * @param min        the fewest seats
 * @param max        the most seats
 */
public record QuotaLine(
        String criterion,
        String category,
        @Nullable Long population,
        @Nullable Fraction share,
        int min,
        int max) {
    private static final String[] HEADER = {"kenmerk", "categorie", "bevolking", "aandeel", "min", "max"};

    /** Returns {@code kenmerken.tsv}. */
    public static String write(List<QuotaLine> quotas) {
        Sheet sheet = new Sheet(HEADER);
        quotas.forEach(
                each -> sheet.line(each.criterion, each.category, each.population, each.share, each.min, each.max));
        return sheet.text();
    }

    /** Reads {@code kenmerken.tsv}. */
    public static List<QuotaLine> read(String text) throws CanonicalException {
        List<QuotaLine> quotas = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.CRITERIA, text, 6, HEADER)) {
            quotas.add(new QuotaLine(
                    line.text(),
                    line.text(),
                    line.nothing() ? null : line.big(),
                    line.nothing() ? null : line.fraction(),
                    line.whole(0),
                    line.whole(0)));
        }
        Canonical.requireSame(DossierPaths.CRITERIA, text, write(quotas));
        return List.copyOf(quotas);
    }

    /**
     * Returns the quotas of rules after these changes, in the order of the rules.
     *
     * @throws IllegalArgumentException if a change is about a category that the rules do not have
     */
    public static List<QuotaLine> of(Rules rules, List<RuleChange> changes) {
        List<QuotaLine> quotas = new ArrayList<>();
        for (RuleCriterion criterion : rules.criteria()) {
            List<Fraction> shares = criterion.shares(rules.seats()).orElse(List.of());
            for (int i = 0; i < criterion.categories().size(); i++) {
                RuleCategory category = criterion.categories().get(i);
                quotas.add(new QuotaLine(
                        criterion.name(),
                        category.name(),
                        category.population(),
                        shares.isEmpty() ? null : shares.get(i),
                        category.min(),
                        category.max()));
            }
        }
        changes.forEach(change -> quotas.set(place(quotas, change), changed(quotas, change)));
        return List.copyOf(quotas);
    }

    private static QuotaLine changed(List<QuotaLine> quotas, RuleChange change) {
        QuotaLine was = quotas.get(place(quotas, change));
        return new QuotaLine(was.criterion, was.category, was.population, was.share, change.min(), change.max());
    }

    private static int place(List<QuotaLine> quotas, RuleChange change) {
        for (int i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).criterion.equals(change.criterion())
                    && quotas.get(i).category.equals(change.category())) {
                return i;
            }
        }
        throw new IllegalArgumentException("No such category: " + change.criterion() + ", " + change.category());
    }
}
