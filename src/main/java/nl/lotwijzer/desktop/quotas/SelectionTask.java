package nl.lotwijzer.desktop.quotas;

import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;

/** Lets a background task follow and stop the selection. */
record SelectionTask(nl.lotwijzer.desktop.tasks.Progress task) implements Progress {

    @Override
    public void report(Phase phase, long done, long total) {
        task.done(done, total);
    }

    @Override
    public void checkCancelled() {
        task.stopIfCancelled();
    }
}
