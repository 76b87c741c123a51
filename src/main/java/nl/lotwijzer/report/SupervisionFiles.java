package nl.lotwijzer.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.supervision.DossierFacts;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.Inspection;

/** What a supervisor takes home: the findings file for the project, and the report to print and sign. */
public final class SupervisionFiles {
    private final Inspection inspection;
    private final Language language;
    private final ZoneId zone;

    /** @param zone by whose clock times are written in the report */
    public SupervisionFiles(Inspection inspection, Language language, ZoneId zone) {
        this.inspection = inspection;
        this.language = language;
        this.zone = zone;
    }

    /** Returns the names of the files: the findings, the report for Word, the report as PDF. They name no person. */
    public List<String> names() {
        DossierFacts facts = inspection.facts();
        String project = facts.project() == null ? "" : facts.project().replaceAll("[^\\p{Alnum}._-]+", "-");
        String round = facts.round() == null ? "" : facts.round().toString();
        Texts texts = Texts.in(language);
        String report = texts.get("report.verification.file", project, round);
        return List.of(
                texts.get("report.verification.findingsFile", project, round) + ".tsv",
                report + ".docx",
                report + ".pdf");
    }

    /**
     * Writes them; the same findings give the same bytes.
     *
     * @param findings what was signed, of this inspection
     * @param folder   exists; files of these names in it are replaced
     * @throws ReportException if a file cannot be written
     */
    public void write(Findings findings, Path folder) throws ReportException {
        Document document = VerificationDocument.of(inspection, findings, zone, language);
        List<byte[]> bytes =
                List.of(findings.write().getBytes(StandardCharsets.UTF_8), document.word(), document.pdf());
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            try {
                WholeFile.write(folder.resolve(names.get(i)), bytes.get(i));
            } catch (FilesException e) {
                throw new ReportException(e.told(), e);
            }
        }
    }
}
