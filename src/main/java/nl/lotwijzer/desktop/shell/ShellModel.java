package nl.lotwijzer.desktop.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import org.jspecify.annotations.Nullable;

/** What the window shows around the screens, and undo and redo. */
final class ShellModel {
    /**
     * The project at a glance.
     *
     * @param name the project's name
     * @param head the newest entry of the journal
     * @param undo what undoing would take back
     * @param redo what redoing would do again
     * @param ahead until when the journal goes, where that is in the future
     */
    record Glance(
            String name, JournalEntry head, Optional<Action> undo, Optional<Action> redo, Optional<Instant> ahead) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Glance> glance = new ReadOnlyObjectWrapper<>();
    private final PlaceStates states;
    private final Subscription watching;
    private boolean clockTold;

    ShellModel(Workspace workspace, List<ScreenEntry> screens) {
        this.workspace = workspace;
        states = new PlaceStates(workspace, screens);
        watching = workspace.watch(() -> read(workspace.project()), read -> {
            glance.set(read);
            read.ahead().ifPresent(this::tellClock);
            states.readAgain();
        });
    }

    private static Glance read(Project project) {
        return new Glance(
                project.details().name(),
                project.journal().head(),
                project.undo().next(),
                project.undo().nextRedo(),
                project.journal().ahead());
    }

    /** Says once that the clock is behind. */
    private void tellClock(Instant ahead) {
        if (!clockTold) {
            clockTold = true;
            ZoneId zone = workspace.clock().getZone();
            workspace.notify(Notice.warning(workspace
                    .texts()
                    .get(
                            "desktop.shell.clockBehind",
                            LocalDate.now(workspace.clock()),
                            LocalTime.now(workspace.clock())
                                    .truncatedTo(ChronoUnit.MINUTES)
                                    .toString(),
                            LocalDate.ofInstant(ahead, zone),
                            LocalTime.ofInstant(ahead, zone)
                                    .truncatedTo(ChronoUnit.MINUTES)
                                    .toString())));
        }
    }

    /** The project at a glance; null until it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable Glance> glance() {
        return glance.getReadOnlyProperty();
    }

    /** How the work stands at each place, as far as it was read. */
    ReadOnlyObjectProperty<Map<Place, PlaceState>> states() {
        return states.shown();
    }

    void undo() {
        move("desktop.shell.undone", true);
    }

    void redo() {
        move("desktop.shell.redone", false);
    }

    private void move(String toldKey, boolean back) {
        if (workspace.project().readOnly()) {
            return;
        }
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> back
                                ? workspace.project().undo().undo()
                                : workspace.project().undo().redo())
                        .then(done -> done.ifPresent(action -> tell(toldKey, action, back))));
    }

    private void tell(String toldKey, Action action, boolean back) {
        Texts texts = workspace.texts();
        Notice notice = Notice.success(texts.get(toldKey, texts.get(action.name())));
        workspace.notify(back ? notice.with(texts.get("desktop.shell.redo"), this::redo) : notice);
    }

    void dispose() {
        watching.unsubscribe();
        states.dispose();
    }
}
