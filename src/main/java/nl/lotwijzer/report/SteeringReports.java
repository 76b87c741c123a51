package nl.lotwijzer.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;

/** The report to the steering group: compute it, export it, and see what was exported before. */
public final class SteeringReports {
    private final Project project;

    public SteeringReports(Project project) {
        this.project = project;
    }

    /** Computes the report from one consistent state of the project. */
    public SteeringReport current() {
        return project.read(handle -> new SteeringFacts(project).report());
    }

    /** Returns the name proposed for the file of a report: what it is, of which project, of which day. */
    public String fileName(SteeringReport report, Language language) {
        SteeringReport.Cover cover = report.cover();
        return Texts.in(language)
                        .get("report.steering.file", cover.code(), cover.date().toString())
                + ".xlsx";
    }

    /**
     * Writes the report of this moment as an Excel workbook and enters its hash in the journal: both, or neither. A
     * project that is open for reading only has no entry to show for it. The same state of the project gives the same
     * bytes; the entry itself is a new state.
     *
     * @param file may exist, and is then replaced
     * @return the hash of the file, as 64 hex digits
     * @throws ReportException if the file cannot be written
     */
    public String export(Path file, Language language) throws ReportException {
        try {
            byte[] bytes = new SteeringWorkbook(current(), language).bytes();
            String hash = Sha256.hex(bytes);
            try (WholeFile whole = new WholeFile(file, bytes)) {
                if (project.readOnly()) {
                    whole.appear();
                } else {
                    project.<IOException>perform(
                            new Action(Export.ACTION, Export.details(language, hash)), handle -> whole.appear());
                }
            }
            return hash;
        } catch (IOException e) {
            throw new ReportException(Message.of("report.problem.notWritten", String.valueOf(file.getFileName())), e);
        }
    }

    /** Returns what was exported before, the newest first. */
    public List<Export> exports() {
        return project.journal().entries().reversed().stream()
                .map(Export::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
