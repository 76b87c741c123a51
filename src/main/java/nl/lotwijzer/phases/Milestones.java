package nl.lotwijzer.phases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.CouncilDecision;
import org.jdbi.v3.core.Handle;

/** The moments that count: start note, plan, decision of the council, and those of the project. */
public final class Milestones {
    private final Project project;

    public Milestones(Project project) {
        this.project = project;
    }

    /**
     * Returns all milestones by the day on which they were or are to be; those without a day come last. Those that every
     * assembly has are always there.
     */
    public List<Milestone> all() {
        return project.read(Milestones::read);
    }

    private static List<Milestone> read(Handle handle) {
        List<Milestone> all = new ArrayList<>(new MilestoneStore(handle).all());
        Arrays.stream(MilestoneKind.values())
                .filter(kind -> kind != MilestoneKind.OWN)
                .filter(kind -> all.stream().noneMatch(milestone -> milestone.kind() == kind))
                .map(kind -> new Milestone(0, MilestoneDetails.first(kind), Optional.empty(), ""))
                .forEach(all::add);
        Optional<CouncilDecision> decision = new DecisionStore(handle).current();
        return all.stream()
                .map(milestone -> decided(milestone, decision))
                .sorted(Comparator.comparing(
                                (Milestone milestone) -> milestone.day().orElse(LocalDate.MAX))
                        .thenComparing(Milestone::kind)
                        .thenComparingLong(Milestone::id))
                .toList();
    }

    private static Milestone decided(Milestone milestone, Optional<CouncilDecision> decision) {
        if (milestone.kind() == MilestoneKind.COUNCIL_DECISION
                && decision.orElse(null) instanceof CouncilDecision.Taken(String number, LocalDate date)) {
            return new Milestone(milestone.id(), milestone.details(), Optional.of(date), number);
        }
        return milestone;
    }

    /**
     * Keeps a milestone: one that every assembly has in its place, another one as new.
     *
     * @return its number in the project's file
     * @throws PhaseException if it has no name, or the decision of the council is said to be taken here
     */
    public long add(MilestoneDetails details) throws PhaseException {
        require(details);
        return project.change(
                new Action("phases.journal.milestone", details.kind().name()),
                handle -> new MilestoneStore(handle).insert(details));
    }

    /**
     * Changes a milestone; its kind stays.
     *
     * @throws PhaseException as {@link #add} does, or if it is no longer there
     */
    public void change(Milestone milestone, MilestoneDetails details) throws PhaseException {
        if (milestone.id() == 0) {
            add(details);
            return;
        }
        require(details);
        project.<PhaseException>perform(
                new Action("phases.journal.milestone", details.kind().name()), handle -> {
                    if (!new MilestoneStore(handle).update(milestone.id(), details)) {
                        throw PhaseException.gone();
                    }
                });
    }

    /**
     * Removes a milestone; of one that every assembly has only what was known of it goes.
     *
     * @throws PhaseException if it is no longer there
     */
    public void remove(Milestone milestone) throws PhaseException {
        project.<PhaseException>perform(
                new Action("phases.journal.milestoneRemoved", milestone.kind().name()), handle -> {
                    if (!new MilestoneStore(handle).delete(milestone.id())) {
                        throw PhaseException.gone();
                    }
                });
    }

    private static void require(MilestoneDetails details) throws PhaseException {
        Optional<Message> problem = details.problem();
        if (problem.isPresent()) {
            throw new PhaseException(problem.get());
        }
    }
}
