package nl.lotwijzer.desktop.settings;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Protection;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.RecoveryKey;

/** The password on the project: putting it on, changing it, taking it off, and the recovery key. */
final class ProtectionModel {
    private final Workspace workspace;
    private final KeyCost cost;
    private final Protection protection;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();

    /**
     * @param cost of guessing at a password
     */
    ProtectionModel(Workspace workspace, KeyCost cost) {
        this.workspace = workspace;
        this.cost = cost;
        protection = workspace.project().protection();
        on.set(protection.on());
    }

    /** Whether the project is protected. */
    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    /** Puts a password on the project, and hands over the recovery key. */
    void protect(String password, Consumer<RecoveryKey> told) {
        start("desktop.protection.protecting", progress -> protection.protect(password, cost), told);
    }

    /** @param known the password that there is, or the recovery key */
    void changePassword(String known, String password) {
        start(
                "desktop.protection.changing",
                progress -> {
                    protection.changePassword(known, password);
                    return password.length();
                },
                _ -> say("desktop.protection.changed"));
    }

    void renewRecoveryKey(Consumer<RecoveryKey> told) {
        start("desktop.protection.renewing", progress -> protection.renewRecoveryKey(), told);
    }

    void takeOff() {
        start(
                "desktop.protection.takingOff",
                progress -> {
                    protection.takeOff();
                    return protection;
                },
                _ -> say("desktop.protection.takenOff"));
    }

    private <T> void start(String working, Job<T> job, Consumer<T> then) {
        workspace.tasks().start(BackgroundTask.of(Message.of(working), job).then(result -> {
            on.set(protection.on());
            then.accept(result);
        }));
    }

    private void say(String key) {
        workspace.notify(Notice.success(workspace.texts().get(key)));
    }

    /** Writes the recovery key as a text, in a file that the person names. */
    void save(RecoveryKey key) {
        Texts texts = workspace.texts();
        String name = workspace.project().details().name();
        String page = texts.get("desktop.protection.page", name, String.join(" - ", key.groups()));
        workspace.save(
                FileQuestion.of(
                        texts.get("desktop.protection.saveKey"),
                        texts.get("desktop.protection.keyFile"),
                        texts.get("desktop.protection.text"),
                        "txt"),
                Message.of("desktop.protection.saving"),
                file -> WholeFile.write(file, page),
                file -> texts.get("desktop.protection.saved", file));
    }

    /** Returns after how many minutes without a key or a click the project is locked; 0 for never. */
    int lockAfter() {
        return workspace.desk().preferences().get().lockAfter();
    }

    void lockAfter(int minutes) {
        workspace.desk().prefer(now -> now.withLockAfter(minutes));
    }
}
