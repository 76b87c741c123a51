package nl.lotwijzer.desktop.quotas;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.quotas.Verdict.Remedy;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.Problem;
import nl.lotwijzer.quotas.Relief;
import nl.lotwijzer.quotas.SelectionInput;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verdict in the background, in three steps, so that each shows as soon as it is there: whether a panel can meet
 * the quotas, if not why, and then what would help. A new question stops the work on the former.
 */
final class VerdictFinder {
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(new Verdict.NotYet());
    private @Nullable SelectionInput asked;
    private @Nullable RunningTask working;

    VerdictFinder(Tasks tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Verdict> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** Works out the verdict on this, unless it was already. */
    void find(SelectionInput input) {
        if (input.equals(asked) && !(verdict.get() instanceof Verdict.Unknown)) {
            return;
        }
        stop();
        asked = input;
        verdict.set(new Verdict.Checking());
        working = tasks.start(BackgroundTask.of(Message.of("desktop.quotas.checking"), new FeasibilityCheck(input))
                .then(feasible -> {
                    if (open(input)) {
                        settle(feasible, input);
                    }
                })
                .anyway(() -> {
                    if (open(input) && verdict.get() instanceof Verdict.Checking) {
                        verdict.set(new Verdict.Unknown());
                    }
                }));
    }

    /** Stops working; there is nothing to work out. */
    void none() {
        stop();
        verdict.set(new Verdict.NotYet());
    }

    void stop() {
        asked = null;
        if (working != null) {
            working.cancel();
            working = null;
        }
    }

    @SuppressWarnings("ReferenceEquality") // what was asked earlier has nothing to say any more, even if it is equal
    private boolean open(SelectionInput input) {
        return asked == input;
    }

    private void settle(boolean feasible, SelectionInput input) {
        if (feasible) {
            verdict.set(new Verdict.Feasible());
            return;
        }
        List<Problem> counted = Feasibility.counted(input);
        verdict.set(new Verdict.Infeasible(counted, new Remedy.Sought()));
        if (counted.isEmpty()) {
            explain(input);
        } else {
            mend(input, counted);
        }
    }

    private void explain(SelectionInput input) {
        working = tasks.start(BackgroundTask.of(
                        Message.of("desktop.quotas.explaining"),
                        progress -> Feasibility.of(input, new SelectionTask(progress))
                                .problems())
                .then(problems -> {
                    if (open(input)) {
                        verdict.set(new Verdict.Infeasible(problems, new Remedy.Sought()));
                        mend(input, problems);
                    }
                })
                .anyway(() -> stopped(input)));
    }

    private void mend(SelectionInput input, List<Problem> problems) {
        working = tasks.start(BackgroundTask.of(
                        Message.of("desktop.quotas.mending"), progress -> Relief.of(input, new SelectionTask(progress)))
                .then(relief -> {
                    if (open(input)) {
                        verdict.set(new Verdict.Infeasible(problems, remedy(relief)));
                    }
                })
                .anyway(() -> mendingStopped(input)));
    }

    private static Remedy remedy(Optional<Relief> relief) {
        return relief.<Remedy>map(Remedy.Found::new).orElseGet(Remedy.None::new);
    }

    /** After the reason was looked for: if it was not found, neither is what would help. */
    private void stopped(SelectionInput input) {
        if (verdict.get() instanceof Verdict.Infeasible(List<Problem> problems, Remedy _) && problems.isEmpty()) {
            mendingStopped(input);
        }
    }

    private void mendingStopped(SelectionInput input) {
        if (open(input)
                && verdict.get() instanceof Verdict.Infeasible(List<Problem> problems, Remedy remedy)
                && remedy instanceof Remedy.Sought) {
            verdict.set(new Verdict.Infeasible(problems, new Remedy.Unknown()));
        }
    }
}
