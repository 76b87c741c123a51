package nl.lotwijzer.project;

/**
 * What is done to the project, as the journal writes it.
 *
 * @param name     the deed as {@code room.journal.verb}, which is also the key of the text that names it to people
 * @param details  numbers and codes that say how much was done; never a name, an address or another personal datum
 * @param undoable whether the deed can be taken back; a deed that cannot also closes the way back before it
 */
public record Action(String name, String details, boolean undoable) {
    public Action(String name, String details) {
        this(name, details, true);
    }

    /** Returns a deed that cannot be taken back, such as a draw. */
    public static Action irrevocable(String name, String details) {
        return new Action(name, details, false);
    }
}
