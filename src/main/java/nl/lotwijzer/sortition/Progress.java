package nl.lotwijzer.sortition;

import java.util.concurrent.CancellationException;

/** Whom the engine tells how far it is, and asks whether it should go on. Called on the computing thread, often. */
public interface Progress {

    /** Somebody who wants to know nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(Phase phase, long done, long total) {
            // nobody listens
        }

        @Override
        public void checkCancelled() {
            // nobody cancels
        }
    };

    /**
     * Tells how far a phase is.
     *
     * @param done steps taken in this phase, from 0
     * @param total steps expected, at least {@code done}; 0 when unknown
     */
    void report(Phase phase, long done, long total);

    /**
     * Returns when the engine should go on.
     *
     * @throws CancellationException when it should stop; the exception leaves {@link Selection#compute} as it is
     */
    void checkCancelled();
}
