package nl.lotwijzer.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.ExclusionCount;
import nl.lotwijzer.protocol.ExclusionLine;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.RoundLine;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;

/** Check 4: what was used is what was fixed at freeze A, changed only as the rules allow. */
final class RulesCheck {
    private final Contents contents;
    private final Findings findings = new Findings(4);

    private RulesCheck(Contents contents) {
        this.contents = contents;
    }

    static Check of(Contents contents, Published published) {
        return new RulesCheck(contents).check(published);
    }

    private Check check(Published published) {
        String computed = contents.hash(DossierPaths.RULES).orElse("");
        if (published.rules() == null) {
            findings.remark("verification.rules.notGiven", computed);
        } else {
            findings.compare(
                    published.rules().equals(computed), "verification.rules.given", published.rules(), computed);
        }
        Optional<Rules> rules = contents.rules();
        if (rules.isEmpty()) {
            findings.needs(DossierPaths.RULES);
            return findings.done();
        }
        changes(rules.get());
        grounds(rules.get());
        roundAndProject(rules.get());
        tableAndProof(rules.get());
        return findings.done();
    }

    private void changes(Rules rules) {
        if (contents.changes().isEmpty() || contents.round().isEmpty()) {
            findings.needs(contents.changes().isEmpty() ? DossierPaths.CHANGES : DossierPaths.ROUND);
            return;
        }
        List<RuleChange> changes = contents.changes().get();
        findings.require(changes.isEmpty() || rules.relaxation(), "verification.rules.noRelaxation", changes.size());
        Instant before = rules.fixedAt();
        List<RuleChange> followed = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            RuleChange change = changes.get(i);
            RuleCategory category = rules.category(change.criterion(), change.category());
            if (category == null) {
                findings.wrong("verification.rules.noCategory", i + 1, change.criterion(), change.category());
                return;
            }
            QuotaLine stood = of(QuotaLine.of(rules, followed), change);
            findings.require(
                    stood.min() == change.minWas() && stood.max() == change.maxWas(),
                    "verification.rules.stood",
                    i + 1,
                    stood.min(),
                    stood.max(),
                    change.minWas(),
                    change.maxWas());
            boolean widens = change.min() <= change.minWas()
                    && change.max() >= change.maxWas()
                    && (change.min() < change.minWas() || change.max() > change.maxWas());
            boolean within = change.min() >= category.lowest() && change.max() <= category.highest();
            findings.require(
                    widens && within, "verification.rules.limits", i + 1, category.lowest(), category.highest());
            findings.require(
                    !change.at().isBefore(before)
                            && !change.at().isAfter(contents.round().get().frozenAt()),
                    "verification.rules.changeTime",
                    i + 1,
                    change.at().toString());
            before = change.at();
            followed.add(change);
        }
        if (findings.sound()) {
            findings.good("verification.rules.changes", changes.size());
        }
        used(rules, followed);
    }

    private static QuotaLine of(List<QuotaLine> quotas, RuleChange change) {
        return quotas.stream()
                .filter(quota -> quota.criterion().equals(change.criterion())
                        && quota.category().equals(change.category()))
                .findFirst()
                .orElseThrow();
    }

    /** The quotas used are those of the rules after the changes; shares are for check 6. */
    private void used(Rules rules, List<RuleChange> changes) {
        if (contents.quotas().isEmpty()) {
            findings.needs(DossierPaths.CRITERIA);
            return;
        }
        List<QuotaLine> expected = QuotaLine.of(rules, changes).stream()
                .map(RulesCheck::withoutShare)
                .toList();
        List<QuotaLine> used =
                contents.quotas().get().stream().map(RulesCheck::withoutShare).toList();
        findings.compare(expected.equals(used), "verification.rules.used", used.size(), changes.size());
    }

    private static QuotaLine withoutShare(QuotaLine line) {
        return new QuotaLine(line.criterion(), line.category(), line.population(), null, line.min(), line.max());
    }

    private void grounds(Rules rules) {
        Set<String> allowed = new HashSet<>(rules.exclusionGrounds());
        allowed.add(ExclusionCount.NO_CATEGORY);
        Set<String> used = new HashSet<>();
        contents.exclusions()
                .ifPresentOrElse(
                        all -> all.counts().forEach(each -> used.add(each.ground())),
                        () -> findings.needs(DossierPaths.EXCLUSIONS));
        contents.fullExclusions()
                .ifPresent(all -> all.stream().map(ExclusionLine::ground).forEach(used::add));
        for (String ground : used) {
            findings.require(allowed.contains(ground), "verification.rules.ground", ground);
        }
        findings.good("verification.rules.grounds", used.size());
    }

    private void roundAndProject(Rules rules) {
        if (contents.round().isEmpty()) {
            findings.needs(DossierPaths.ROUND);
            return;
        }
        RoundLine round = contents.round().get();
        findings.compare(round.round() == rules.round(), "verification.rules.round", rules.round(), round.round());
        findings.compare(
                !round.frozenAt().isBefore(rules.fixedAt()),
                "verification.rules.order",
                rules.fixedAt().toString(),
                round.frozenAt().toString());
        contents.earlier()
                .forEach((number, earlier) -> earlier.rules()
                        .ifPresent(older -> findings.require(
                                older.project().equals(rules.project()) && older.round() == number,
                                "verification.rules.earlier",
                                number,
                                older.project(),
                                older.round())));
        findings.compare(
                (round.reason() == null) == (rules.round() == 1), "verification.rules.annulled", rules.round());
        ground(round);
        contents.earlier().values().forEach(earlier -> earlier.round().ifPresent(this::ground));
    }

    /** The ground on which the round before was annulled must be one of the rules of that round. */
    private void ground(RoundLine round) {
        Contents.Earlier before = contents.earlier().get(round.round() - 1);
        if (round.reason() == null || before == null || before.rules().isEmpty()) {
            return;
        }
        findings.require(
                before.rules().get().annulmentGrounds().stream().anyMatch(ground -> isOn(round.reason(), ground)),
                "verification.rules.annulment",
                round.round() - 1,
                round.reason());
    }

    private static boolean isOn(String reason, String ground) {
        return reason.startsWith(ground + ": ") && reason.length() > ground.length() + 2;
    }

    private void tableAndProof(Rules rules) {
        contents.table()
                .ifPresentOrElse(
                        table -> findings.compare(
                                rules.rows().allows(table.size()), "verification.rules.rows", table.size()),
                        () -> findings.needs(DossierPaths.TABLE));
        if (contents.proof().isEmpty()) {
            findings.needs(DossierPaths.PROOF);
            return;
        }
        Proof proof = contents.proof().get();
        findings.compare(
                proof.objective() == rules.objective() && proof.gamma().equals(rules.gamma()),
                "verification.rules.objective",
                rules.objective() + " " + rules.gamma(),
                proof.objective() + " " + proof.gamma());
    }
}
