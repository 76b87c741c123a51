package nl.lotwijzer.report.allowance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.ReportException;

/**
 * Writes what the administration needs: the allowances of everybody, a batch with its control, and what one participant
 * gets and why. All of it holds personal data; the journal notes what left, without a name.
 */
public final class AllowanceReports {
    private final Project project;
    private final Language language;
    private final Texts texts;

    public AllowanceReports(Project project, Language language) {
        this.project = project;
        this.language = language;
        this.texts = Texts.in(language);
    }

    @FunctionalInterface
    private interface Maker {
        byte[] make() throws IOException;
    }

    /** Returns the name proposed for the file with the allowances of everybody. */
    public String fileName() {
        return name("file") + "-" + code() + ".xlsx";
    }

    /** Returns the name proposed for the file with a batch. */
    public String fileName(Batch batch) {
        return name("batchFile", batch.number()) + "-" + code() + ".xlsx";
    }

    /** Returns the name proposed for what one participant gets: with the registration number, which says no name. */
    public String fileName(PersonAllowance person) {
        return name("specificationFile") + "-" + person.participant().number().toLowerCase(Locale.ROOT) + ".pdf";
    }

    private String code() {
        return project.details().code();
    }

    /**
     * Writes the allowances of everybody as a workbook: by participant, by line, the batches, their control, and for
     * Belgium the nominative list of each year.
     *
     * @param file may exist, and is then replaced
     * @throws ReportException if it cannot be written
     */
    public void everybody(Path file) throws ReportException {
        Overview overview = new Allowances(project).overview();
        write(file, "everybody", () -> workbook(name("title"), new AllowancePages(overview, texts).pages()));
    }

    /**
     * Writes a batch as a workbook: its payments, their lines, and its control totals.
     *
     * @param file may exist, and is then replaced
     * @throws ReportException if it cannot be written
     */
    public void batch(Batch batch, Path file) throws ReportException {
        Overview overview = new Allowances(project).overview();
        write(
                file,
                "batch=" + batch.number(),
                () -> workbook(name("batch.title", batch.number()), AllowancePages.of(batch, overview, texts)));
    }

    private byte[] workbook(String title, List<Page> pages) throws IOException {
        JournalEntry head = project.journal().head();
        String foot =
                texts.get("report.page.journal", head.number(), head.hash().substring(0, 16));
        return new PagesWorkbook(language, title, project.details().name(), foot, head.time(), pages).bytes();
    }

    /**
     * Writes what one participant gets and why, to send along: as a Word document if the name ends so, else as a PDF.
     *
     * @param file may exist, and is then replaced
     * @throws ReportException if it cannot be written
     */
    public void specification(PersonAllowance person, Path file) throws ReportException {
        Specification made =
                new Specification(project.details(), project.journal().head().time(), texts);
        boolean word = file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
        write(
                file,
                "specification",
                () -> word ? made.of(person).word() : made.of(person).pdf());
    }

    private void write(Path file, String what, Maker maker) throws ReportException {
        try (WholeFile whole = new WholeFile(file, out -> out.write(maker.make()))) {
            if (project.readOnly()) {
                whole.appear();
            } else {
                project.<FilesException>perform(new Action("report.allowance.journal", what), handle -> whole.appear());
            }
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }

    private String name(String key, Object... arguments) {
        return texts.get("report.allowance." + key, arguments);
    }
}
