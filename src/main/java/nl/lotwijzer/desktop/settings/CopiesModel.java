package nl.lotwijzer.desktop.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Backup;
import nl.lotwijzer.project.Copies;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.RecoveryKey;

/** The copies of the project: what there are, going back to one, and one for a colleague. */
final class CopiesModel {
    private final Workspace workspace;
    private final Copies copies;
    private final KeyCost cost;
    private final ObservableList<Backup> all = FXCollections.observableArrayList();
    private final Subscription watching;

    /**
     * @param cost of guessing at the password of a copy
     */
    CopiesModel(Workspace workspace, KeyCost cost) {
        this.workspace = workspace;
        this.cost = cost;
        copies = workspace.project().copies();
        watching = workspace.watch(copies::all, all::setAll);
    }

    /** The copies beside the file, the newest first. */
    ObservableList<Backup> all() {
        return all;
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    boolean isProtected() {
        return workspace.project().protection().on();
    }

    /** Makes a copy beside the file. */
    void make() {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.settings.backingUp"), progress -> {
                            workspace.project().backUp();
                            return copies.all();
                        })
                        .then(found -> {
                            all.setAll(found);
                            say("desktop.copies.made");
                        }));
    }

    /** Goes back to a copy. */
    void restore(Backup backup) {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.copies.restoring"), progress -> {
                            copies.restore(backup);
                            return backup;
                        })
                        .then(_ -> say("desktop.copies.restored")));
    }

    /** Writes a copy for a colleague, and hands over the recovery key where it has a password of its own. */
    void handOver(Path to, Optional<String> password, Consumer<RecoveryKey> told) {
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.copies.handingOver"),
                                progress -> copies.handOver(to, password, cost))
                        .then(key -> {
                            workspace.notify(Notice.success(workspace
                                    .texts()
                                    .get("desktop.copies.handedOver", String.valueOf(to.getFileName()))));
                            key.ifPresent(told);
                        }));
    }

    private void say(String key) {
        Texts texts = workspace.texts();
        workspace.notify(Notice.success(texts.get(key)));
    }

    /** Returns the name that a copy for a colleague is given at first. */
    String suggestedName() {
        return workspace.project().details().code() + "-" + workspace.texts().get("desktop.copies.copy");
    }

    void dispose() {
        watching.unsubscribe();
    }
}
