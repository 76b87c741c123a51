package nl.lotwijzer.desktop.invitations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.invitations.Invitees;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.invitations.Round;
import nl.lotwijzer.invitations.Rounds;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** The rounds, letters and sendings of the project, and what can be done with them. */
public final class InvitationsModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final Subscription watching;

    InvitationsModel(Workspace workspace) {
        this.workspace = workspace;
        this.watching = workspace.watch(() -> Overview.of(workspace.project()), overview::set);
    }

    /** Returns how inviting stands: done when every batch was posted. */
    public static PlaceState state(Project project) {
        Overview now = Overview.of(project);
        if (now.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        boolean fixed = now.rounds().stream().anyMatch(round -> round.state() == Round.State.FIXED);
        boolean posted =
                now.sendings().stream().allMatch(sending -> sending.sentOn().isPresent());
        return !fixed && posted && !now.sendings().isEmpty() ? PlaceState.DONE : PlaceState.UNDER_WAY;
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    /** Lets the person choose a list of letters that somebody else sent, and reads it. */
    void importLetters() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.invitations.lettersTitle"),
                        "",
                        texts.get("desktop.invitations.officeKind"),
                        "xlsx",
                        "csv",
                        "txt"))
                .ifPresent(this::importLetters);
    }

    private void importLetters(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.invitations.readingLetters"),
                                progress -> new Letters(workspace.project())
                                        .importLetters(SpreadsheetReader.grid(
                                                        file, Optional.empty(), rows -> progress.stopIfCancelled())
                                                .toSheet()))
                        .then(added -> workspace.notify(
                                Notice.success(workspace.texts().get("desktop.invitations.lettersRead", added)))));
    }

    /** Asks why, and annuls a round of which nothing was sent. */
    void annul(Round round) {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .askText(new TextQuestion(
                        texts.get("desktop.invitations.annulTitle", round.number()),
                        texts.get("desktop.invitations.annulReason"),
                        "",
                        texts.get("desktop.invitations.annul")))
                .ifPresent(reason -> workspace.edit(
                        () -> new Rounds(workspace.project()).annul(round.number(), reason),
                        () -> workspace.notify(Notice.success(texts.get("desktop.invitations.annulled", round.number()))
                                .with(texts.get("desktop.invitations.undo"), this::undo))));
    }

    /** Asks, and takes the names and addresses of a round away for good. */
    void wipe(Round round) {
        Texts texts = workspace.texts();
        Confirmation question = Confirmation.destructive(
                texts.get("desktop.invitations.wipeTitle", round.number()),
                texts.get("desktop.invitations.wipeText"),
                texts.get("desktop.invitations.wipe"));
        if (workspace.dialogs().confirm(question)) {
            workspace.edit(
                    () -> new Invitees(workspace.project()).wipe(round.number()),
                    () -> workspace.notify(Notice.success(texts.get("desktop.invitations.wiped", round.number()))));
        }
    }

    void plan(Sending sending, Optional<LocalDate> day) {
        if (!sending.plannedOn().equals(day)) {
            workspace.edit(() -> new Sendings(workspace.project()).plan(sending.batch(), day));
        }
    }

    void sent(Sending sending, Optional<LocalDate> day) {
        if (!sending.sentOn().equals(day)) {
            workspace.edit(() -> new Sendings(workspace.project()).sent(sending.batch(), day));
        }
    }

    private void undo() {
        workspace.edit(workspace.project().undo()::undo);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
