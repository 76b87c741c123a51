package nl.lotwijzer.desktop.tasks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Background work that waits until the test lets it go, one piece at a time, so that a test can come in between. */
public final class LaterTasks implements Tasks {
    private record Waiting<T>(BackgroundTask<T> task, RunningTask running) {
        void go() {
            try {
                T result = task.work(running);
                running.stopIfCancelled();
                task.succeeded(result);
            } catch (CancellationException stopped) {
                // what the task does about it stands in ended()
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            } finally {
                task.ended();
            }
        }
    }

    private final Deque<Waiting<?>> waiting = new ArrayDeque<>();

    @Override
    public RunningTask start(BackgroundTask<?> task) {
        RunningTask running = new RunningTask(task.name(), Runnable::run);
        waiting.add(new Waiting<>(task, running));
        return running;
    }

    /** Does the piece of work that waits longest; returns whether it was stopped before. */
    public boolean next() {
        Waiting<?> first = waiting.remove();
        boolean stopped = first.running().cancelled();
        first.go();
        return stopped;
    }

    /** Returns how much work waits. */
    public int waiting() {
        return waiting.size();
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
