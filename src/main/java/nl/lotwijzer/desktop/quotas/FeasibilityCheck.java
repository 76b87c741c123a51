package nl.lotwijzer.desktop.quotas;

import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Phase;

/** Works out, away from the screen, whether a panel can meet the quotas; stops as soon as somebody asks. */
record FeasibilityCheck(SelectionInput input) implements Job<Feasibility> {

    @Override
    public Feasibility run(Progress progress) {
        return Feasibility.of(input, new nl.lotwijzer.sortition.Progress() {
            @Override
            public void report(Phase phase, long done, long total) {
                progress.done(done, total);
            }

            @Override
            public void checkCancelled() {
                progress.stopIfCancelled();
            }
        });
    }
}
