package nl.lotwijzer.supervision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Half;
import nl.lotwijzer.verification.Report;

/**
 * A dossier that was checked, with what a supervisor wants to see of it.
 *
 * @param report what the verification found
 * @param facts  what tells this dossier from every other
 * @param rules  as fixed at freeze A; nothing where they cannot be read
 * @param quotas at freeze A and at freeze B; empty where they cannot be read
 */
public record Inspection(Report report, DossierFacts facts, Optional<Rules> rules, List<ComparedQuota> quotas) {
    public Inspection {
        quotas = List.copyOf(quotas);
    }

    /** Returns what is to be seen of this dossier, of which the verification found this. */
    public static Inspection of(DossierFiles dossier, Report report) {
        Optional<Rules> rules = rules(dossier);
        return new Inspection(
                report,
                new DossierFacts(
                        report.project(),
                        report.round(),
                        report.rules(),
                        report.commitment(),
                        report.half() == Half.WHOLE,
                        DossierFacts.fingerprint(dossier.files()),
                        report.seed(),
                        report.row(),
                        report.head()),
                rules,
                rules.map(known -> quotas(dossier, known)).orElse(List.of()));
    }

    private static Optional<Rules> rules(DossierFiles dossier) {
        Optional<String> text = text(dossier, DossierPaths.RULES);
        try {
            return text.isPresent() ? Optional.of(Rules.read(text.get())) : Optional.empty();
        } catch (CanonicalException e) {
            return Optional.empty();
        }
    }

    private static List<ComparedQuota> quotas(DossierFiles dossier, Rules rules) {
        Optional<String> text = text(dossier, DossierPaths.CHANGES);
        try {
            return text.isPresent() ? ComparedQuota.of(rules, RuleChange.read(text.get())) : List.of();
        } catch (CanonicalException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Optional<String> text(DossierFiles dossier, String path) {
        return dossier.file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns how many quotas were changed between freeze A and freeze B. */
    public int changes() {
        return (int) quotas.stream().filter(ComparedQuota::changed).count();
    }

    /**
     * Returns how each check came out with what the supervisor says of it.
     *
     * @param remarks one for each check, empty for none
     */
    public List<CheckFinding> findings(List<String> remarks) {
        List<CheckFinding> findings = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            findings.add(new CheckFinding(i + 1, result(report.checks().get(i)), remarks.get(i)));
        }
        return findings;
    }

    private static CheckFinding.Result result(Check check) {
        return switch (check.status()) {
            case GOOD -> CheckFinding.Result.GOOD;
            case WRONG -> CheckFinding.Result.WRONG;
            case GREY -> CheckFinding.Result.UNKNOWN;
        };
    }
}
