package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.phases.ChecklistItem;
import nl.lotwijzer.phases.Checklists;
import nl.lotwijzer.phases.Mandate;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.MilestoneDetails;
import nl.lotwijzer.phases.Milestones;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.CouncilDecision;

/** Where the assembly stands, and what is said of its phases, checklists and milestones. */
public final class PhasesModel {
    private final Workspace workspace;
    private final Phases phases;
    private final Checklists checklists;
    private final Milestones milestones;
    private final ReadOnlyObjectWrapper<Optional<PhasesFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Phase>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Beside>> beside = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription watching;

    PhasesModel(Workspace workspace) {
        this.workspace = workspace;
        phases = new Phases(workspace.project());
        checklists = new Checklists(workspace.project());
        milestones = new Milestones(workspace.project());
        watching = workspace.watch(() -> PhasesFacts.read(workspace.project()), this::show);
    }

    /** How the work stands: a problem for each phase or milestone that is late; done when every phase is finished. */
    public static PlaceState state(Project project) {
        Standing standing = new Phases(project).standing();
        LocalDate today = LocalDate.now(project.clock());
        int late = standing.late(today).size()
                + (int) standing.phases().stream()
                        .filter(phase -> phase.dates().late(today))
                        .count();
        if (late > 0) {
            return PlaceState.problems(late);
        }
        if (standing.phases().stream()
                .allMatch(phase -> phase.dates().finished().isPresent())) {
            return PlaceState.DONE;
        }
        boolean begun = standing.phases().stream()
                .anyMatch(phase -> phase.met() > 0 || !phase.dates().equals(PhaseDates.NONE));
        return begun ? PlaceState.UNDER_WAY : PlaceState.NOT_BEGUN;
    }

    private void show(PhasesFacts now) {
        if (chosen.get().isEmpty()) {
            chosen.set(Optional.of(now.first()));
        }
        facts.set(Optional.of(now));
        beside.set(beside.get().flatMap(shown -> shown.now(now)));
    }

    /** Everything that is shown; empty until it was read first. */
    ReadOnlyObjectProperty<Optional<PhasesFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** The phase whose checklist is shown; empty until it was read first. */
    ObjectProperty<Optional<Phase>> chosen() {
        return chosen;
    }

    /** What is shown beside the page. */
    ObjectProperty<Optional<Beside>> beside() {
        return beside;
    }

    void close() {
        beside.set(Optional.empty());
    }

    LocalDate today() {
        return LocalDate.now(workspace.clock());
    }

    /** Returns who works here, as it is proposed: the name, or else the role. */
    String me() {
        Actor actor = workspace.desk().actor();
        return actor.name().isEmpty() ? actor.role() : actor.name();
    }

    void go(Place place) {
        workspace.navigate(place);
    }

    /** Ticks an item, or takes the tick away. */
    void tick(ChecklistItem item, boolean met) {
        if (met) {
            tick(item, today(), me());
        } else {
            reopen(item);
        }
    }

    void tick(ChecklistItem item, LocalDate on, String by) {
        edit(() -> checklists.tick(item, on, by), "told.ticked", this::fail);
    }

    void reopen(ChecklistItem item) {
        edit(() -> checklists.reopen(item), "told.reopened", this::fail);
    }

    /** @param otherwise told what is wrong, if anything is */
    void setAside(ChecklistItem item, LocalDate on, String by, String reason, Consumer<Failure> otherwise) {
        edit(() -> checklists.setAside(item, on, by, reason), "told.aside", otherwise);
    }

    void add(Phase phase, String title, Consumer<Failure> otherwise) {
        edit(() -> checklists.add(phase, title), "told.itemAdded", otherwise, this::close);
    }

    void remove(ChecklistItem item) {
        edit(() -> checklists.remove(item), "told.itemRemoved", this::fail);
    }

    void plan(Phase phase, PhaseDates dates, Consumer<Failure> otherwise) {
        edit(() -> phases.plan(phase, dates), "told.planned", otherwise, this::close);
    }

    void keep(Mandate mandate) {
        edit(() -> phases.keep(mandate), "told.mandate", this::fail);
    }

    /** Keeps a milestone, as new where there was none. */
    void keep(Optional<Milestone> milestone, MilestoneDetails details, Consumer<Failure> otherwise) {
        edit(
                () -> {
                    if (milestone.isPresent()) {
                        milestones.change(milestone.get(), details);
                    } else {
                        milestones.add(details);
                    }
                },
                "told.milestone",
                otherwise,
                this::close);
    }

    void remove(Milestone milestone) {
        edit(() -> milestones.remove(milestone), "told.milestoneRemoved", this::fail, this::close);
    }

    /** Records the decision of the council, or why it goes on without one. */
    void decide(CouncilDecision decision, Consumer<Failure> otherwise) {
        edit(() -> new Draws(workspace.project()).decide(decision), "told.decided", otherwise);
    }

    private void edit(Edit change, String told, Consumer<Failure> otherwise) {
        edit(change, told, otherwise, () -> {});
    }

    private void edit(Edit change, String told, Consumer<Failure> otherwise, Runnable then) {
        workspace.edit(
                change,
                () -> {
                    then.run();
                    workspace.notify(Notice.success(text(told)).with(text("undo"), this::undo));
                },
                otherwise);
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    private void fail(Failure failure) {
        workspace.notify(Notice.failure(workspace.texts().get(failure.told())));
    }

    private String text(String key) {
        return workspace.texts().get("desktop.phases." + key);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
