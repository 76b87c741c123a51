package nl.lotwijzer.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.SystemBrightness;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.HeadCheck;
import nl.lotwijzer.project.Journal;
import nl.lotwijzer.project.JournalCheck;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.jspecify.annotations.Nullable;

/** The settings of the open project and of the person. What is typed is saved when the person leaves the field. */
final class SettingsModel {
    private record Read(ProjectDetails details, List<JournalEntry> newestFirst, List<Path> backups) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable ProjectDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<JournalCheck>> check = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty publishedHead = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<HeadCheck>> headCheck = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<JournalEntry> journal = FXCollections.observableArrayList();
    private final ObservableList<Path> backups = FXCollections.observableArrayList();
    private final Subscription watching;

    SettingsModel(Workspace workspace) {
        this.workspace = workspace;
        Project project = workspace.project();
        publishedHead.subscribe(this::forgetCheck);
        watching = workspace.watch(
                () -> new Read(project.details(), project.journal().entries().reversed(), project.backups()),
                this::show);
    }

    private void show(Read read) {
        details.set(read.details());
        backups.setAll(read.backups());
        if (journal.size() != read.newestFirst().size()) {
            journal.setAll(read.newestFirst());
            forgetCheck();
        }
    }

    /** What the project is about; null until it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable ProjectDetails> details() {
        return details.getReadOnlyProperty();
    }

    /** The journal, the newest entry first. */
    ObservableList<JournalEntry> journal() {
        return journal;
    }

    /** The copies beside the file, the newest first. */
    ObservableList<Path> backups() {
        return backups;
    }

    /** What the last check of the journal found, until the journal grows. */
    ReadOnlyObjectProperty<Optional<JournalCheck>> check() {
        return check.getReadOnlyProperty();
    }

    /** A head that was published earlier, as typed or pasted; blank to check without one. */
    StringProperty publishedHead() {
        return publishedHead;
    }

    /** What the last check found about the published head, until the journal grows or another head is typed. */
    ReadOnlyObjectProperty<Optional<HeadCheck>> headCheck() {
        return headCheck.getReadOnlyProperty();
    }

    private void forgetCheck() {
        check.set(Optional.empty());
        headCheck.set(Optional.empty());
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    /** Saves these details, if they differ from the saved ones. What cannot be saved is told and put back. */
    void saveDetails(String name, String commissioner, String question, String panelSize) {
        ProjectDetails now = details.get();
        if (now == null || readOnly()) {
            return;
        }
        int seats = panelSize.strip().matches("[0-9]{1,6}") ? Integer.parseInt(panelSize.strip()) : 0;
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> {
                            ProjectDetails typed =
                                    ProjectDetails.checked(now.code(), name, commissioner, question, seats);
                            if (!typed.equals(now)) {
                                workspace.project().changeDetails(typed);
                            }
                            return typed;
                        })
                        .otherwise(failure -> {
                            workspace.notify(Notice.failure(workspace.texts().get(failure.told())));
                            details.set(null);
                            details.set(now);
                        }));
    }

    Preferences preferences() {
        return workspace.desk().preferences().get();
    }

    void savePerson(String name, String role) {
        workspace.desk().prefer(now -> now.withPerson(name, role));
    }

    void speak(Language language) {
        workspace.desk().prefer(now -> now.withLanguage(language));
    }

    void show(Brightness brightness) {
        workspace.desk().prefer(now -> now.withBrightness(brightness));
    }

    /** Shows the screens as bright as the system's. */
    void showAsSystem() {
        workspace.desk().prefer(now -> now.withSystem(SystemBrightness.now()));
    }

    /** Shows texts so large, in percent of the usual. */
    void enlarge(int percent) {
        workspace.desk().prefer(now -> now.withTextSize(percent));
    }

    Path file() {
        return workspace.project().file();
    }

    /** Writes a copy beside the file. */
    void backUp() {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.settings.backingUp"), progress -> {
                            Path copy = workspace.project().backUp();
                            return new Copy(copy, workspace.project().backups());
                        })
                        .then(copy -> {
                            backups.setAll(copy.all());
                            workspace.notify(Notice.success(workspace
                                    .texts()
                                    .get(
                                            "desktop.settings.backedUp",
                                            String.valueOf(copy.made().getFileName()))));
                        }));
    }

    private record Copy(Path made, List<Path> all) {}

    /** Computes the whole journal again, and looks for the published head if there is one. */
    void checkJournal() {
        String typed = publishedHead.get();
        Optional<String> head = Journal.readHead(typed);
        if (!typed.isBlank() && head.isEmpty()) {
            workspace.notify(Notice.failure(workspace.texts().get("desktop.settings.noHead", Journal.FEWEST_DIGITS)));
            return;
        }
        Journal checked = workspace.project().journal();
        Message name = Message.of("desktop.settings.checking");
        if (head.isEmpty()) {
            workspace
                    .tasks()
                    .start(BackgroundTask.of(name, progress -> checked.check())
                            .then(found -> check.set(Optional.of(found))));
        } else {
            workspace
                    .tasks()
                    .start(BackgroundTask.of(name, progress -> checked.check(head.get()))
                            .then(found -> {
                                check.set(Optional.of(found.check()));
                                headCheck.set(Optional.of(found));
                            }));
        }
    }

    void dispose() {
        watching.unsubscribe();
    }
}
