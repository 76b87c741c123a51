package nl.lotwijzer.desktop.quotas;

import java.util.concurrent.CancellationException;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.SelectionInput;

/**
 * Works out, away from the screen, whether a panel can meet the quotas; stops as soon as somebody asks. It waits a moment
 * first: whoever types two digits, or drags, asks only once.
 */
record FeasibilityCheck(SelectionInput input) implements Job<Boolean> {
    private static final long PAUSE_MILLIS = 60;

    @Override
    public Boolean run(Progress progress) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the check was stopped while it waited");
        }
        progress.stopIfCancelled();
        return Feasibility.possible(input, new SelectionTask(progress));
    }
}
