package nl.lotwijzer.desktop.calling;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallReturns;
import nl.lotwijzer.panel.CallReturns.Judged;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Caller;
import nl.lotwijzer.panel.Contacts;
import nl.lotwijzer.panel.NewContact;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.report.panel.CallSheet;
import nl.lotwijzer.report.panel.CallSheetReader;
import org.kordamp.ikonli.feather.Feather;

/** The call list as a file to work with at home, and what comes back of it. */
final class CallFiles {
    /** What a file says, and what is to become of it. */
    record Read(CallSheetReader.Returned returned, List<Judged> judged) {}

    private final Workspace workspace;
    private final CallModel model;
    private final Texts texts;

    CallFiles(Workspace workspace, CallModel model) {
        this.workspace = workspace;
        this.model = model;
        this.texts = workspace.texts();
    }

    MenuButton menu() {
        MenuItem export = Buttons.item(text("export"), Feather.UPLOAD, this::export);
        MenuItem read = Buttons.item(text("read"), Feather.DOWNLOAD, this::read);
        read.setDisable(model.readOnly());
        MenuButton menu = Buttons.more(text("files"), export, read);
        menu.setId("call-files");
        return menu;
    }

    /** Saves the list that is shown; those who are asked for a vacant seat are called from the program only. */
    void export() {
        String caller = model.caller().get().map(Caller::name).orElse("");
        List<CallTask> tasks =
                model.shown().stream().filter(task -> task.seatOf().isEmpty()).toList();
        FileQuestion question = FileQuestion.of(
                text("exportTitle"),
                text("exportName", workspace.project().details().code()),
                "Excel",
                "xlsx");
        String script = model.reading().get().script(texts);
        CallSheet sheet = new CallSheet(
                texts.language(),
                workspace.project().details().name(),
                caller,
                workspace.project().now());
        workspace.save(
                question,
                Message.of("desktop.calling.exporting"),
                file -> sheet.write(file, tasks, script),
                name -> text("exported", tasks.size(), name));
    }

    /** Reads a list that came back, shows what it says, and notes that once it is confirmed. */
    void read() {
        workspace
                .dialogs()
                .openFile(FileQuestion.of(text("readTitle"), "", "Excel", "xlsx", "csv"))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(Message.of("desktop.calling.reading"), progress -> read(file))
                                .then(this::ask)));
    }

    private Read read(Path file) throws Exception {
        CallSheetReader.Returned returned = new CallSheetReader(new Participants(workspace.project()).all()).read(file);
        return new Read(returned, new CallReturns(workspace.project()).judge(returned.contacts()));
    }

    private void ask(Read read) {
        if (read.returned().contacts().isEmpty() && read.returned().refused().isEmpty()) {
            workspace.notify(Notice.warning(text("nothingRead", read.returned().untried())));
            return;
        }
        ReturnsForm form = new ReturnsForm(texts, read);
        if (!workspace.dialogs().fill(form.question())) {
            return;
        }
        List<NewContact> noted = form.chosen();
        workspace.edit(
                () -> new Contacts(workspace.project()).addAll(noted),
                () -> workspace.notify(Notice.success(text("returned", noted.size()))
                        .with(
                                texts.get("desktop.participants.undo"),
                                () -> workspace.edit(
                                        () -> workspace.project().undo().undo()))));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.calling." + key, arguments);
    }
}
