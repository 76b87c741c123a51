package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.sessions.ArrangeOrder;
import nl.lotwijzer.sessions.ArrangeProgress;
import nl.lotwijzer.sessions.TableArranger;
import org.jspecify.annotations.Nullable;

/** The search for table plans: how good the best one is so far, stopping with it, and giving up. */
final class ArrangeModel {
    /** A search that is watched may take longer than usual: whoever is content with less stops it. */
    private static final long PATIENCE = 4;

    private final Workspace workspace;
    private final Runnable undo;
    private final TableArranger service;
    private final ReadOnlyBooleanWrapper arranging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ArrangeProgress.Status>> status =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicReference<ArrangeProgress.@Nullable Status> unseen = new AtomicReference<>();
    private Optional<RunningTask> running = Optional.empty();

    /** @param undo takes back the last deed */
    ArrangeModel(Workspace workspace, Runnable undo) {
        this.workspace = workspace;
        this.undo = undo;
        this.service = new TableArranger(workspace.project());
    }

    /** Whether table plans are being made. */
    ReadOnlyBooleanProperty arranging() {
        return arranging.getReadOnlyProperty();
    }

    /** How far the search is; empty before it found a first plan, and when nothing is being sought. */
    ReadOnlyObjectProperty<Optional<ArrangeProgress.Status>> status() {
        return status.getReadOnlyProperty();
    }

    /** Why the last search found nothing; empty if it did. */
    ReadOnlyObjectProperty<Optional<Failure>> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Makes a table plan for one session, in place of the one there is. */
    void arrange(long session) {
        arrange(ArrangeOrder.of(session));
    }

    /** Makes a table plan with this many rounds. */
    void arrange(long session, int rounds) {
        arrange(ArrangeOrder.of(session).rounds(rounds));
    }

    /** Makes table plans for these sessions at once. */
    void arrange(List<Long> sessions) {
        arrange(ArrangeOrder.of(sessions));
    }

    private void arrange(ArrangeOrder order) {
        if (arranging.get()) {
            return;
        }
        arranging.set(true);
        enough.set(false);
        failure.set(Optional.empty());
        ArrangeOrder patient = order.steps(PATIENCE * order.steps());
        RunningTask started = workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.sessions.arranging"), progress -> {
                            service.arrange(patient, following(progress));
                            return order;
                        })
                        .then(done -> tell(done.sessions().size()))
                        .otherwise(this::fail)
                        .anyway(this::ended));
        running = Optional.of(started).filter(task -> arranging.get());
    }

    private ArrangeProgress following(Progress progress) {
        return now -> {
            progress.stopIfCancelled();
            progress.done(now.steps(), now.most());
            if (unseen.getAndSet(now) == null) {
                workspace
                        .tasks()
                        .onScreen(() -> status.set(
                                Optional.ofNullable(unseen.getAndSet(null)).filter(seen -> arranging.get())));
            }
            return !enough.get();
        };
    }

    /** Ends the search and keeps the best plan it found. */
    void stopAndKeep() {
        enough.set(true);
    }

    /** Ends the search and leaves the plans as they were. */
    void cancel() {
        running.ifPresent(RunningTask::cancel);
    }

    private void fail(Failure what) {
        failure.set(Optional.of(what));
    }

    /** Puts the reason why nothing was found away. */
    void dismiss() {
        failure.set(Optional.empty());
    }

    private void ended() {
        arranging.set(false);
        running = Optional.empty();
        status.set(Optional.empty());
    }

    private void tell(int sessions) {
        workspace.notify(Notice.success(workspace.texts().get("desktop.sessions.arranged", sessions))
                .with(workspace.texts().get("desktop.sessions.undo"), undo));
    }
}
