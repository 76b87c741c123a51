package nl.lotwijzer.allowances;

/** Why somebody who has something due, or could have, is not in the next batch. */
public enum Obstacle {
    /** Does not want to be paid; nothing is due. */
    REFUSES,
    /** Waits for a later batch, as somebody decided. */
    HELD,
    /** What was paid too much is more than what is due; it is set off later. */
    NEGATIVE,
    /** No account is known. It stays due. */
    NO_ACCOUNT
}
