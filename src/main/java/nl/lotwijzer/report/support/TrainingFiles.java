package nl.lotwijzer.report.support;

import java.nio.file.Path;
import java.util.Locale;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.support.Training;

/**
 * Writes the papers of a training: as a Word document or, if the name ends otherwise, a PDF. The journal notes what was
 * written and for how many people. A file that is there already is replaced.
 */
public final class TrainingFiles {
    private final Project project;
    private final Texts texts;

    public TrainingFiles(Project project, Language language) {
        this.project = project;
        this.texts = Texts.in(language);
    }

    /**
     * Writes who has a place and who waits.
     *
     * @throws ReportException if the file cannot be written
     */
    public void attendance(Training training, Path file) throws ReportException {
        write(
                papers(training).attendance(),
                file,
                "attendance",
                training.placed().size());
    }

    /**
     * Writes a certificate for everybody who was there, a page each.
     *
     * @throws ReportException if the file cannot be written
     */
    public void certificates(Training training, Path file) throws ReportException {
        write(
                papers(training).certificates(),
                file,
                "certificates",
                training.attended().size());
    }

    private TrainingPapers papers(Training training) {
        return new TrainingPapers(project.details(), training, project.clock().getZone(), texts);
    }

    private void write(Document document, Path file, String what, int people) throws ReportException {
        String name = String.valueOf(file.getFileName());
        try {
            WholeFile.write(file, name.toLowerCase(Locale.ROOT).endsWith(".docx") ? document.word() : document.pdf());
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
        if (!project.readOnly()) {
            project.perform(new Action("report.training.journal.file", what + " people=" + people), handle -> {});
        }
    }
}
