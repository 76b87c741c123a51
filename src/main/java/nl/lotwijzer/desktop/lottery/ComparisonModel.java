package nl.lotwijzer.desktop.lottery;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Comparison;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import org.jspecify.annotations.Nullable;

/** What each objective would give, for as long as registrants, quotas and seats stay as they are. */
final class ComparisonModel {
    private final Workspace workspace;
    private final Lotteries lotteries;
    private final ObservableList<Comparison> compared = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RunningTask> running = new ReadOnlyObjectWrapper<>();
    private String fingerprint = "";

    ComparisonModel(Workspace workspace, Lotteries lotteries) {
        this.workspace = workspace;
        this.lotteries = lotteries;
    }

    /** What is known so far, in the order of the objectives. */
    ObservableList<Comparison> compared() {
        return compared;
    }

    /** The computation under way, or null. */
    ReadOnlyObjectProperty<@Nullable RunningTask> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Forgets what no longer holds when what a lottery depends on has changed. */
    void inputIs(String now) {
        if (!now.equals(fingerprint)) {
            fingerprint = now;
            stop();
            compared.clear();
        }
    }

    /** Computes all objectives in the background, one after the other. */
    void start(Fraction gamma, int rows) {
        stop();
        compared.clear();
        String of = fingerprint;
        BackgroundTask<?> task = BackgroundTask.of(
                        Message.of("desktop.lottery.comparing"),
                        progress -> lotteries.compare(
                                gamma,
                                rows,
                                objective -> new SelectionProgress(progress, objective),
                                each -> workspace.tasks().onScreen(() -> {
                                    if (of.equals(fingerprint) && !progress.cancelled()) {
                                        compared.add(each);
                                    }
                                })))
                .anyway(() -> running.set(null));
        RunningTask started = workspace.tasks().start(task);
        if (compared.size() < Objective.values().length) {
            running.set(started);
        }
    }

    /** Stops the computation; what is known stays. */
    void stop() {
        RunningTask task = running.get();
        if (task != null) {
            task.cancel();
        }
    }
}
