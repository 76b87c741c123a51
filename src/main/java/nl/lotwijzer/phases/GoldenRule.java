package nl.lotwijzer.phases;

/** A golden rule: what makes a citizens' assembly a good one, in the phase in which it is seen to. */
public enum GoldenRule {
    FIT(Phase.EXPLORATION),
    QUESTION(Phase.EXPLORATION),
    MANDATE(Phase.EXPLORATION),
    FOLLOW_UP(Phase.EXPLORATION),
    SUPPORT(Phase.EXPLORATION),
    MEANS(Phase.EXPLORATION),
    COUNCIL_DECISION(Phase.PREPARATION),
    CHAIR(Phase.PREPARATION),
    SUPERVISOR(Phase.PREPARATION),
    EVALUATOR(Phase.PREPARATION),
    INVITED(Phase.PREPARATION),
    QUOTAS(Phase.PREPARATION),
    ALLOWANCE(Phase.PREPARATION),
    ACCESSIBLE(Phase.PREPARATION),
    PRIVACY(Phase.PREPARATION),
    PUBLIC_DRAW(Phase.EXECUTION),
    INFORMATION(Phase.EXECUTION),
    GROUPS(Phase.EXECUTION),
    TIME(Phase.EXECUTION),
    OPEN(Phase.EXECUTION),
    OWN_WORDS(Phase.EXECUTION),
    VOTE(Phase.EXECUTION),
    VERIFIED(Phase.OVERSIGHT),
    OBSERVED(Phase.OVERSIGHT),
    EVALUATED(Phase.OVERSIGHT),
    ANSWER(Phase.OVERSIGHT),
    TOLD(Phase.OVERSIGHT);

    private final Phase phase;

    GoldenRule(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /** Returns the key of the rule in one sentence. */
    public String key() {
        return "phases.rule." + name();
    }
}
