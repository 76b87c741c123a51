package nl.lotwijzer.facilitators;

/** An office in the project whose holder declares to be independent. */
public enum Office {
    STEERING,
    CHAIR,
    EVALUATOR,
    SUPERVISOR,
    SECRETARY
}
