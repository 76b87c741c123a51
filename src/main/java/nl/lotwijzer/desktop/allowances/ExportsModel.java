package nl.lotwijzer.desktop.allowances;

import java.nio.file.Path;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.allowance.AllowanceReports;

/** Asks where to write the lists for the administration, and writes them. */
final class ExportsModel {
    private final Workspace workspace;

    ExportsModel(Workspace workspace) {
        this.workspace = workspace;
    }

    private interface Writing {
        void to(Path file) throws ReportException;
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
                FileQuestion.of(text("files.title"), reports.fileName(person), text("files.document"), "pdf", "docx");
        ask(question, file -> reports.specification(person, file));
    }

    private AllowanceReports reports() {
        return new AllowanceReports(workspace.project(), workspace.texts().language());
    }

    private FileQuestion workbook(String name) {
        return FileQuestion.of(text("files.title"), name, text("files.workbook"), "xlsx");
    }

    private void ask(FileQuestion question, Writing writing) {
        workspace
                .dialogs()
                .saveFile(question)
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(Message.of("desktop.allowances.files.writing"), progress -> {
                                    writing.to(file);
                                    return file;
                                })
                                .then(written -> workspace.notify(Notice.success(
                                        text("files.written", String.valueOf(written.getFileName())))))));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.allowances." + key, arguments);
    }
}
