package nl.lotwijzer.sessions;

import java.util.concurrent.CancellationException;

/** Follows a search for a table plan, and can end it. */
@FunctionalInterface
public interface ArrangeProgress {
    /** Follows nothing and never ends the search. */
    ArrangeProgress NONE = status -> true;

    /**
     * How far a search is.
     *
     * @param steps steps done
     * @param most  steps after which it ends by itself
     * @param best  how good the best plan so far is, over all rounds that are sought
     */
    record Status(long steps, long most, TablePlanScore best) {}

    /**
     * Called some ten times a second, on the thread that searches.
     *
     * @return whether to go on; if not, the best plan so far is kept
     * @throws CancellationException to end the search and leave the plans as they were
     */
    boolean at(Status status);
}
