package nl.lotwijzer.desktop.quotas;

import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.SelectionInput;

/** Works out, away from the screen, whether a panel can meet the quotas; stops as soon as somebody asks. */
record FeasibilityCheck(SelectionInput input) implements Job<Boolean> {

    @Override
    public Boolean run(Progress progress) {
        return Feasibility.possible(input, new SelectionTask(progress));
    }
}
