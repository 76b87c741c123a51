package nl.lotwijzer.desktop.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Background work done at once on the calling thread, so that a model can be tested without a toolkit. */
public final class ImmediateTasks implements Tasks {
    private final List<Failure> failures = new ArrayList<>();

    @Override
    public RunningTask start(BackgroundTask<?> task) {
        RunningTask started = new RunningTask(task.name(), Runnable::run);
        run(task, started);
        return started;
    }

    private <T> void run(BackgroundTask<T> task, RunningTask started) {
        try {
            task.succeeded(task.work(started));
        } catch (CancellationException stopped) {
            // what the task does about it stands in ended()
        } catch (Exception thrown) {
            task.failed(Failure.of(thrown), failures::add);
        } finally {
            task.ended();
        }
    }

    /** The failures that their task had nothing to say about, oldest first. */
    public List<Failure> failures() {
        return failures;
    }

    @Override
    public ObservableList<RunningTask> running() {
        return FXCollections.emptyObservableList();
    }

    @Override
    public void onScreen(Runnable runnable) {
        runnable.run();
    }
}
