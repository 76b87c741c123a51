package nl.lotwijzer.privacy;

/** How a value goes when it is taken out of the project. */
public enum Wiping {
    /** It stays. */
    KEEP,
    /** Becomes an empty text. */
    EMPTY,
    /** Becomes an empty text unless it is null. */
    BLANK,
    NULL,
    ZERO,
    ONE,
    /** Becomes one, to tell that the row was emptied. */
    MARK,
    /** Becomes an object without answers. */
    JSON,
    /** The whole row goes. */
    ROW,
    /** Goes only with the person, by the room of the lottery. */
    NONCE
}
