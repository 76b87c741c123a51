package nl.lotwijzer.staffing;

/** Follows a search for a staffing, and can end it. Called on the thread that searches. */
public interface StaffingProgress {
    /** Follows nothing and lets the search end by itself. */
    StaffingProgress NONE = new StaffingProgress() {};

    /**
     * Called from time to time.
     *
     * @param done steps done, from 0 to {@code all}
     * @param all  steps in all, if the search has to take them all
     * @param best the points of the best staffing so far
     * @param bound no staffing costs fewer points
     */
    default void at(int done, int all, long best, long bound) {}

    /** Returns whether to stop here and keep the best so far. */
    default boolean stopped() {
        return false;
    }
}
