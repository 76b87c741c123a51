package nl.lotwijzer.phases;

/** The milestones that every assembly has, in their order, and those that a project adds. */
public enum MilestoneKind {
    START_NOTE(Phase.EXPLORATION),
    PLAN(Phase.PREPARATION),
    COUNCIL_DECISION(Phase.PREPARATION),
    OWN(Phase.EXECUTION);

    private final Phase phase;

    MilestoneKind(Phase phase) {
        this.phase = phase;
    }

    /** Returns the phase in which it is proposed. */
    public Phase phase() {
        return phase;
    }
}
