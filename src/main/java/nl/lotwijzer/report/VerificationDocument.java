package nl.lotwijzer.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.report.document.Part.Fact;
import nl.lotwijzer.report.document.Part.Heading;
import nl.lotwijzer.report.document.Part.Paragraph;
import nl.lotwijzer.supervision.CheckFinding;
import nl.lotwijzer.supervision.CheckFinding.Result;
import nl.lotwijzer.supervision.ComparedQuota;
import nl.lotwijzer.supervision.DossierFacts;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.Inspection;
import nl.lotwijzer.supervision.PublicValue;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Finding;
import org.jspecify.annotations.Nullable;

/** The report of a supervisor who checked a dossier, to print and sign. */
public final class VerificationDocument {
    private final Inspection inspection;
    private final Findings findings;
    private final Texts texts;
    private final DocumentWords words;
    private final List<Part> parts = new ArrayList<>();

    private VerificationDocument(Inspection inspection, Findings findings, ZoneId zone, Language language) {
        this.inspection = inspection;
        this.findings = findings;
        this.texts = Texts.in(language);
        this.words = new DocumentWords(texts, zone);
    }

    /**
     * Lays the report out.
     *
     * @param findings what the supervisor signed, of this inspection
     * @param zone     by whose clock times are written
     */
    public static Document of(Inspection inspection, Findings findings, ZoneId zone, Language language) {
        return new VerificationDocument(inspection, findings, zone, language).document();
    }

    private Document document() {
        DossierFacts dossier = findings.dossier();
        String project = known(dossier.project());
        String subtitle = texts.get("report.verification.subtitle", project, known(dossier.round()));
        conclusion();
        subject(dossier);
        checks();
        changes();
        observations();
        parts.add(heading("report.verification.signing"));
        parts.add(new Paragraph(texts.get("report.verification.signingExplained")));
        parts.add(new Part.Signatures(List.of(new Part.Signatory(findings.name(), findings.role()))));
        return new Document(
                texts.language(),
                texts.get("report.verification.title"),
                subtitle,
                texts.get("report.verification.subject", project),
                "Lotwijzer",
                findings.signed(),
                subtitle,
                "C " + known(dossier.commitment()),
                parts);
    }

    private void conclusion() {
        parts.add(new Paragraph(texts.get(
                "report.verification.counts",
                findings.checks().size(),
                findings.count(Result.GOOD),
                findings.count(Result.WRONG),
                findings.count(Result.UNKNOWN))));
        parts.add(new Part.Facts(List.of(
                words.fact("report.verification.verdict", texts.get("supervision.verdict." + findings.verdict())),
                words.fact("report.verification.supervisor", findings.name()),
                words.fact("report.verification.role", findings.role().isEmpty() ? "–" : findings.role()),
                words.fact("report.verification.signed", words.time(findings.signed())))));
        parts.add(new Part.Hash(
                texts.get("report.verification.findings"),
                findings.hash(),
                texts.get("report.verification.findingsExplained")));
    }

    private void subject(DossierFacts dossier) {
        parts.add(heading("report.verification.dossier"));
        List<Fact> facts = new ArrayList<>();
        facts.add(words.fact("report.draw.project", known(dossier.project())));
        inspection.rules().ifPresent(rules -> facts.addAll(words.rules(rules)));
        facts.add(words.fact(
                "report.verification.half",
                texts.get(dossier.whole() ? "report.verification.whole" : "report.verification.public")));
        facts.add(words.fact(
                "report.draw.row", dossier.row() == null ? "–" : dossier.row().toString()));
        facts.add(words.fact("report.verification.program", findings.program()));
        parts.add(new Part.Facts(facts));
        hash("report.draw.commitment", dossier.commitment());
        hash("report.draw.rules", dossier.rules());
        hash("report.draw.seed", dossier.seed());
        hash("report.draw.head", dossier.head());
        hash("report.verification.fingerprint", dossier.fingerprint());
    }

    private void hash(String key, @Nullable String hex) {
        if (hex != null) {
            parts.add(new Part.Hash(texts.get(key), hex, texts.get(key + "Explained")));
        }
    }

    private void checks() {
        parts.add(heading("report.verification.checks"));
        parts.add(new Paragraph(texts.get("report.verification.checksExplained")));
        List<Part.Check> shown = new ArrayList<>();
        for (Check check : inspection.report().checks()) {
            CheckFinding finding = findings.checks().get(check.number() - 1);
            List<String> details = new ArrayList<>(
                    check.findings().stream().map(Finding::told).map(texts::get).toList());
            if (!finding.remark().isEmpty()) {
                details.add(texts.get("report.verification.remark", finding.remark()));
            }
            shown.add(new Part.Check(
                    mark(finding.result()),
                    texts.get("supervision.result." + finding.result()),
                    check.number() + ". " + texts.get(Message.of("supervision.check." + check.number())),
                    details));
        }
        parts.add(new Part.Checks(shown));
    }

    private static Part.Mark mark(Result result) {
        return switch (result) {
            case GOOD -> Part.Mark.GOOD;
            case WRONG -> Part.Mark.WRONG;
            case UNKNOWN -> Part.Mark.UNKNOWN;
        };
    }

    private void changes() {
        parts.add(heading("report.verification.changes"));
        if (inspection.quotas().isEmpty()) {
            parts.add(new Paragraph(texts.get("report.verification.changesUnknown")));
            return;
        }
        parts.add(new Paragraph(
                inspection.changes() == 0
                        ? texts.get("report.verification.noChanges")
                        : texts.get("report.verification.someChanges", inspection.changes())));
        parts.add(new Part.Table(
                texts.get("report.verification.changes"),
                List.of(
                        new Part.Column(texts.get("report.draw.criterion"), false, 4),
                        new Part.Column(texts.get("report.draw.category"), false, 5),
                        new Part.Column(texts.get("report.verification.before"), true, 4),
                        new Part.Column(texts.get("report.verification.after"), true, 4),
                        new Part.Column(texts.get("report.verification.why"), false, 6)),
                inspection.quotas().stream().map(this::row).toList()));
    }

    private List<String> row(ComparedQuota quota) {
        return List.of(
                quota.criterion(),
                quota.category(),
                range(quota.minBefore(), quota.maxBefore()),
                range(quota.min(), quota.max()),
                String.join("; ", quota.why()));
    }

    private static String range(int min, int max) {
        return min == max ? Integer.toString(min) : min + " – " + max;
    }

    private void observations() {
        parts.add(heading("report.verification.observations"));
        for (PublicValue value : PublicValue.values()) {
            parts.add(new Heading(2, texts.get("supervision.value." + value)));
            paragraphs(findings.observations().getOrDefault(value, ""));
        }
        if (!findings.remark().isEmpty()) {
            parts.add(new Heading(2, texts.get("report.verification.other")));
            paragraphs(findings.remark());
        }
    }

    private void paragraphs(String text) {
        if (text.isEmpty()) {
            parts.add(new Paragraph(texts.get("report.verification.nothing")));
        }
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(parts::add);
    }

    private Heading heading(String key) {
        return new Heading(1, texts.get(key));
    }

    private static String known(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
