package nl.lotwijzer.phases;

import java.util.Optional;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.CouncilDecision;
import org.jdbi.v3.core.Handle;

/**
 * The decision of the council, on which the draw rests: kept in one place, for the milestones and for the lottery, whose
 * rules are locked without it. It is recorded by the lottery, which knows whether it still may be.
 */
public final class CouncilDecisions {
    private final Project project;

    public CouncilDecisions(Project project) {
        this.project = project;
    }

    /** Returns the decision, or the reason to go on without one, if either was recorded. */
    public Optional<CouncilDecision> current() {
        return project.read(handle -> new DecisionStore(handle).current());
    }

    /**
     * Records, within a change, the decision in place of what was recorded before.
     *
     * @param handle that of the change
     */
    public static void record(Handle handle, CouncilDecision decision) {
        new DecisionStore(handle).keep(decision);
    }
}
