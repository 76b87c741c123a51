package nl.lotwijzer.seating;

/** Follows a search for a seating, and can end it. */
@FunctionalInterface
public interface SeatingProgress {
    /** Follows nothing and never ends the search. */
    SeatingProgress NONE = (_, _) -> true;

    /**
     * Called some ten times a second or more, on the thread that asked for the search.
     *
     * @param steps steps done
     * @param best  the score of the best seating so far
     * @return whether to go on; if not, the best so far is the outcome
     */
    boolean at(long steps, SeatingScore best);
}
