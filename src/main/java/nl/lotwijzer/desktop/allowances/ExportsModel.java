package nl.lotwijzer.desktop.allowances;

import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.workspace.FileWriting;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.report.allowance.AllowanceReports;

/** Asks where to write the lists for the administration, and writes them. */
final class ExportsModel {
    private final Workspace workspace;

    ExportsModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes the allowances of everybody as a workbook. */
    void everybody() {
        AllowanceReports reports = reports();
        ask(workbook(reports.fileName()), reports::everybody);
    }

    /** Writes a batch with its control as a workbook. */
    void batch(Batch batch) {
        AllowanceReports reports = reports();
        ask(workbook(reports.fileName(batch)), file -> reports.batch(batch, file));
    }

    /** Writes what one participant gets and why as a document. */
    void specification(PersonAllowance person) {
        AllowanceReports reports = reports();
        FileQuestion question =
                FileQuestion.of(text("file.title"), reports.fileName(person), text("file.document"), "pdf", "docx");
        ask(question, file -> reports.specification(person, file));
    }

    private AllowanceReports reports() {
        return new AllowanceReports(workspace.project(), workspace.texts().language());
    }

    private FileQuestion workbook(String name) {
        return FileQuestion.of(text("file.title"), name, text("file.workbook"), "xlsx");
    }

    private void ask(FileQuestion question, FileWriting writing) {
        workspace.save(
                question, Message.of("desktop.allowances.file.writing"), writing, name -> text("file.written", name));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.allowances." + key, arguments);
    }
}
