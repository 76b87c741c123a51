package nl.lotwijzer.phases;

import java.util.Arrays;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The phases of an assembly: where it stands, what was agreed beforehand, and when each phase is. */
public final class Phases {
    private final Project project;

    public Phases(Project project) {
        this.project = project;
    }

    /** Returns where the assembly stands. */
    public Standing standing() {
        return project.read(handle -> {
            PhaseStore store = new PhaseStore(handle);
            return new Standing(
                    store.mandate(),
                    Arrays.stream(Phase.values())
                            .map(phase -> new PhaseStanding(phase, store.dates(phase), store.items(phase)))
                            .toList(),
                    new Milestones(project).all(),
                    new Deviations(project).all());
        });
    }

    /** Returns what was agreed with the assembly beforehand. */
    public Mandate mandate() {
        return project.read(handle -> new PhaseStore(handle).mandate());
    }

    /** Keeps what was agreed beforehand. */
    public void keep(Mandate mandate) {
        project.perform(new Action("phases.journal.mandate", ""), handle -> new PhaseStore(handle).keep(mandate));
    }

    /**
     * Keeps when a phase is to be and was.
     *
     * @throws PhaseException if it ends before it begins, or ended without having begun
     */
    public void plan(Phase phase, PhaseDates dates) throws PhaseException {
        Optional<Message> problem = dates.problem();
        if (problem.isPresent()) {
            throw new PhaseException(problem.get());
        }
        project.perform(
                new Action("phases.journal.plan", phase.name()), handle -> new PhaseStore(handle).plan(phase, dates));
    }
}
