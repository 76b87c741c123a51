package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The plan by which the participants are called. */
public final class CallPlans {
    private final Project project;

    public CallPlans(Project project) {
        this.project = project;
    }

    public CallPlan plan() {
        return project.read(handle -> new CallPlanStore(handle).plan());
    }

    /** Changes what callers say; blank gives back the usual text. */
    public void changeScript(String script) {
        project.perform(new Action("panel.journal.script", ""), handle -> {
            CallPlanStore store = new CallPlanStore(handle);
            store.keep(new CallPlan(script.strip(), store.plan().confirmBy()));
        });
    }

    /** Changes the day by which everybody is to have answered; empty takes it away. */
    public void changeConfirmBy(Optional<LocalDate> day) {
        project.perform(
                new Action(
                        "panel.journal.confirmBy", day.map(LocalDate::toString).orElse("")),
                handle -> {
                    CallPlanStore store = new CallPlanStore(handle);
                    store.keep(new CallPlan(store.plan().script(), day));
                });
    }
}
