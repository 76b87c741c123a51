package nl.lotwijzer.sessions;

import java.util.concurrent.CancellationException;

/** Follows a search for a table plan, and can end it. */
@FunctionalInterface
public interface SeatingProgress {
    /** Follows nothing and never ends the search. */
    SeatingProgress NONE = (done, all) -> {};

    /**
     * Called from time to time, on the thread that searches.
     *
     * @param done steps done, from 0 to {@code all}
     * @param all  steps in all
     * @throws CancellationException to end the search without a result
     */
    void at(long done, long all);
}
