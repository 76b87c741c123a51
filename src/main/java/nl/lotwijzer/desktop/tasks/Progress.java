package nl.lotwijzer.desktop.tasks;

import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;

/** What a job tells while it works. Safe to call from any thread, as often as the job likes. */
public interface Progress {
    /** Says what the job is doing now. */
    void phase(Message phase);

    /**
     * Says how far the job is.
     *
     * @param done  from 0 to {@code total}
     * @param total more than 0; anything else shows that the job works without saying how far it is
     */
    void done(long done, long total);

    /** Returns whether somebody asked the job to stop. */
    boolean cancelled();

    /**
     * Stops the job here if somebody asked it to stop.
     *
     * @throws CancellationException if so; let it pass
     */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
