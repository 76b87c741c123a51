package nl.lotwijzer.desktop.tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Background work on threads of its own, told on JavaFX's thread. */
public final class BackgroundTasks implements Tasks, AutoCloseable {
    private final Consumer<Failure> usual;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ExecutorService beside = Executors.newCachedThreadPool(named("lotwijzer-work-"));
    private final ExecutorService edits = Executors.newSingleThreadExecutor(named("lotwijzer-edits-"));
    private final ExecutorService loads = Executors.newSingleThreadExecutor(named("lotwijzer-loads-"));
    private final ExecutorService unhurried = Executors.newSingleThreadExecutor(named("lotwijzer-unhurried-"));

    /**
     * @param usual what happens with a failure that its task has nothing to say about
     */
    public BackgroundTasks(Consumer<Failure> usual) {
        this.usual = usual;
    }

    @Override
    public RunningTask start(BackgroundTask<?> task) {
        RunningTask started = new RunningTask(task.name(), this::onScreen);
        ExecutorService lane = switch (task.lane()) {
            case LONG -> beside;
            case EDITS -> edits;
            case LOADS -> loads;
            case UNHURRIED -> unhurried;
        };
        if (lane.isShutdown()) {
            // The window is closing: what a last result of a watch asks for is not shown any more.
            started.cancel();
            return started;
        }
        if (task.lane() == BackgroundTask.Lane.LONG) {
            running.add(started);
        }
        lane.execute(() -> run(task, started));
        return started;
    }

    private <T> void run(BackgroundTask<T> task, RunningTask started) {
        Runnable outcome;
        try {
            T result = task.work(started);
            outcome = () -> task.succeeded(result);
        } catch (CancellationException stopped) {
            outcome = () -> {};
        } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
            Failure failure = Failure.of(thrown);
            outcome = () -> task.failed(failure, usual);
        }
        Runnable shown = outcome;
        onScreen(() -> {
            running.remove(started);
            try {
                shown.run();
            } finally {
                task.ended();
            }
        });
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    @Override
    public void onScreen(Runnable runnable) {
        Platform.runLater(runnable);
    }

    /** Asks the long work to stop and lets the changes already started finish. */
    @Override
    public void close() {
        running.forEach(RunningTask::cancel);
        loads.shutdownNow();
        unhurried.shutdownNow();
        edits.close();
        beside.shutdown();
    }

    private static ThreadFactory named(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix, 1).factory();
    }
}
