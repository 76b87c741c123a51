package nl.lotwijzer.verification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.Rounding;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleCriterion;
import nl.lotwijzer.protocol.Rules;
import org.jspecify.annotations.Nullable;

/** Check 6: the quotas of the rules, before changes, follow from the populations; and so do the shares. */
final class QuotaCheck {
    private QuotaCheck() {}

    static Check of(Contents contents) {
        Findings findings = new Findings(6);
        if (contents.rules().isEmpty() || contents.quotas().isEmpty()) {
            findings.needs(contents.rules().isEmpty() ? DossierPaths.RULES : DossierPaths.CRITERIA);
            return findings.done();
        }
        Rules rules = contents.rules().get();
        for (RuleCriterion criterion : rules.criteria()) {
            quotas(criterion, rules.seats(), findings);
        }
        List<QuotaLine> expected = QuotaLine.of(rules, List.of());
        List<QuotaLine> used = contents.quotas().get();
        for (int i = 0; i < Math.min(expected.size(), used.size()); i++) {
            findings.require(
                    Objects.equals(expected.get(i).share(), used.get(i).share()),
                    "verification.quotas.share",
                    used.get(i).criterion(),
                    used.get(i).category(),
                    written(expected.get(i).share()),
                    written(used.get(i).share()));
        }
        if (findings.sound()) {
            findings.good("verification.quotas.shares", used.size());
        }
        return findings.done();
    }

    private static void quotas(RuleCriterion criterion, int seats, Findings findings) {
        if (criterion.rounding() instanceof Rounding.ByHand) {
            findings.good("verification.quotas.byHand", criterion.name());
            return;
        }
        Optional<List<Rounding.Range>> follow = criterion.quotas(seats);
        if (follow.isEmpty()) {
            findings.wrong("verification.quotas.nobody", criterion.name());
            return;
        }
        boolean same = true;
        for (int i = 0; i < criterion.categories().size(); i++) {
            RuleCategory category = criterion.categories().get(i);
            Rounding.Range range = follow.get().get(i);
            same &= findings.require(
                    category.min() == range.min() && category.max() == range.max(),
                    "verification.quotas.differ",
                    criterion.name(),
                    category.name(),
                    range.min(),
                    range.max(),
                    category.min(),
                    category.max());
        }
        if (same) {
            findings.good(
                    "verification.quotas.follow",
                    criterion.name(),
                    criterion.rounding().word(),
                    criterion.categories().size());
        }
    }

    private static String written(@Nullable Fraction share) {
        return share == null ? "-" : share.toString();
    }
}
