package nl.lotwijzer.report;

import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part.Signatory;

/** The record of a draw (proces-verbaal), which those who were there sign by hand. */
public final class DrawDocuments {
    private final Project project;

    public DrawDocuments(Project project) {
        this.project = project;
    }

    /**
     * Returns the names of the files that {@link #write} writes: for Word, and as PDF.
     *
     * @throws ReportException if nothing was drawn yet
     */
    public List<String> names(Language language) throws ReportException {
        DrawFacts facts = DrawFacts.of(project);
        String name = Texts.in(language)
                .get(
                        "report.draw.file",
                        facts.project().code().replaceAll("[^\\p{Alnum}._-]+", "-"),
                        Integer.toString(facts.round().number()));
        return List.of(name + ".docx", name + ".pdf");
    }

    /**
     * Returns the record of the draw as things stand.
     *
     * @param present who were there, in the order in which they sign; their names are kept nowhere but in the document
     * @throws ReportException if nothing was drawn yet
     */
    public Document record(List<Signatory> present, Language language) throws ReportException {
        return new DrawRecordDocument(
                        DrawFacts.of(project), present, project.clock().getZone(), language)
                .document();
    }

    /**
     * Writes the record of the draw for Word and as PDF, and enters in the journal that it was made. The same state of the
     * project and the same people give the same bytes; the entry itself is a new state.
     *
     * @param folder exists; files of the same names in it are replaced
     * @throws ReportException if nothing was drawn yet, or a file cannot be written
     */
    public void write(Path folder, List<Signatory> present, Language language) throws ReportException {
        Document document = record(present, language);
        List<String> names = names(language);
        try (WholeFile word = new WholeFile(folder.resolve(names.getFirst()), document.word());
                WholeFile pdf = new WholeFile(folder.resolve(names.getLast()), document.pdf())) {
            if (project.readOnly()) {
                word.appear();
                pdf.appear();
            } else {
                project.<FilesException>perform(new Action("report.journal.record", language.code()), handle -> {
                    word.appear();
                    pdf.appear();
                });
            }
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }
}
