package nl.lotwijzer.report.facilitator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.sessions.TeamHours;
import nl.lotwijzer.sessions.TeamWork;

/**
 * Writes workbooks about the facilitators and the holders of offices. That one was written is noted in the journal, by what
 * it is and how many rows it has. A file that is there already is replaced.
 */
public final class FacilitatorFiles {
    private final Project project;
    private final Texts texts;

    public FacilitatorFiles(Project project, Language language) {
        this.project = project;
        this.texts = Texts.in(language);
    }

    /**
     * Writes the hours and costs: a line per facilitator and session, and totals per facilitator.
     *
     * @throws ReportException if it cannot be written
     */
    public void hours(Path file) throws ReportException {
        List<TeamHours> hours = new TeamWork(project).hours();
        HoursPages pages = new HoursPages(hours, texts);
        write(file, texts.get("report.hours.title"), List.of(pages.totals(), pages.lines()), "hours", hours.size());
    }

    /**
     * Writes who holds which office, with what each declared.
     *
     * @throws ReportException if it cannot be written
     */
    public void offices(Path file) throws ReportException {
        List<OfficeHolder> holders = new Offices(project).all();
        Page page = new OfficesPage(holders, texts).page();
        write(file, page.title(), List.of(page), "offices", holders.size());
    }

    private void write(Path file, String title, List<Page> pages, String what, int rows) throws ReportException {
        try {
            PagesWorkbook workbook = new PagesWorkbook(
                    texts.language(),
                    title,
                    project.details().name(),
                    LocalDate.now(project.clock()).toString(),
                    project.now(),
                    pages);
            WholeFile.write(file, out -> out.write(workbook.bytes()));
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
        if (!project.readOnly()) {
            project.perform(new Action("report.facilitator.journal.file", what + " rows=" + rows), handle -> {});
        }
    }
}
