package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.Budgets;
import nl.lotwijzer.steering.Decisions;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.steering.Risks;

/** Everything about the steering group, and what is changed about it. */
public final class SteeringModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<SteeringState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;

    SteeringModel(Workspace workspace) {
        this.workspace = workspace;
        watching = workspace.watch(() -> SteeringState.of(workspace.project()), now -> state.set(Optional.of(now)));
    }

    /** How the work stands: begun when a meeting was planned; late actions are problems. */
    public static PlaceState state(Project project) {
        int late = new Actions(project).late(LocalDate.now(project.clock())).size();
        if (late > 0) {
            return PlaceState.problems(late);
        }
        return new Meetings(project).all().isEmpty()
                        && new Budgets(project).lines().isEmpty()
                ? PlaceState.NOT_BEGUN
                : PlaceState.UNDER_WAY;
    }

    /** Everything; empty until it was read first. */
    ReadOnlyObjectProperty<Optional<SteeringState>> state() {
        return state.getReadOnlyProperty();
    }

    /** Returns everything as it was read last; nothing if it was not yet. */
    SteeringState now() {
        return state.get()
                .orElseGet(() ->
                        new SteeringState(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    LocalDate today() {
        return LocalDate.now(workspace.clock());
    }

    Workspace workspace() {
        return workspace;
    }

    Meetings meetings() {
        return new Meetings(workspace.project());
    }

    Decisions decisions() {
        return new Decisions(workspace.project());
    }

    Actions actions() {
        return new Actions(workspace.project());
    }

    Risks risks() {
        return new Risks(workspace.project());
    }

    Budgets budgets() {
        return new Budgets(workspace.project());
    }

    /** Does a change, without telling that it succeeded; a failure is shown as a notice. */
    void edit(Edit change) {
        edit(change, () -> {}, this::fail);
    }

    /**
     * Does a change and tells of it, with the way back.
     *
     * @param told      the key of what is told
     * @param then      runs before it is told
     * @param otherwise told what is wrong, if anything is
     */
    void edit(Edit change, String told, Runnable then, Consumer<Failure> otherwise) {
        edit(
                change,
                () -> {
                    then.run();
                    tell(told);
                },
                otherwise);
    }

    private void edit(Edit change, Runnable then, Consumer<Failure> otherwise) {
        make(
                progress -> {
                    change.run();
                    return change;
                },
                done -> then.run(),
                otherwise);
    }

    /** Does a change that gives something, as the id of what was added. */
    <T> void make(Job<T> job, Consumer<T> then, Consumer<Failure> otherwise) {
        workspace.tasks().start(BackgroundTask.edit(job).then(then).otherwise(otherwise));
    }

    void fail(Failure failure) {
        workspace.notify(Notice.failure(workspace.texts().get(failure.told())));
    }

    /** Tells that something was done, with the way back. */
    void tell(String key, Object... arguments) {
        workspace.notify(Notice.success(workspace.texts().get("desktop.steering.told." + key, arguments))
                .with(workspace.texts().get("desktop.steering.undo"), this::undo));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void dispose() {
        watching.unsubscribe();
    }
}
