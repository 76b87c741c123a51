package nl.lotwijzer.project;

/**
 * What is done to the project, as the journal writes it.
 *
 * @param name    the deed as {@code room.journal.verb}, which is also the key of the text that names it to people
 * @param details numbers and codes that say how much was done; never a name, an address or another personal datum
 * @param way     whether the deed, and what was done before it, can be taken back
 */
public record Action(String name, String details, Way way) {
    /** The way back from a deed. */
    public enum Way {
        /** The deed can be taken back. */
        OPEN,
        /** The deed cannot be taken back, and does not stand in the way of what was done before it. */
        PAST,
        /** The deed cannot be taken back, and nothing that was done before it. */
        CLOSED
    }

    public Action(String name, String details) {
        this(name, details, Way.OPEN);
    }

    /** Returns a deed that cannot be taken back, such as a draw. */
    public static Action irrevocable(String name, String details) {
        return new Action(name, details, Way.CLOSED);
    }

    /** Returns a note of what happened outside the project, such as a report that left it; that cannot be taken back. */
    public static Action note(String name, String details) {
        return new Action(name, details, Way.PAST);
    }
}
