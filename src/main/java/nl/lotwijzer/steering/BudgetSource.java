package nl.lotwijzer.steering;

/**
 * What in the project an amount comes from.
 *
 * @param id of the batch of allowances, or of the session
 */
public record BudgetSource(Kind kind, long id) {
    /** What amounts can come from. */
    public enum Kind {
        /** A batch in which participants were paid. */
        ALLOWANCES,
        /** What facilitators cost at a session. */
        FACILITATORS
    }
}
