package nl.lotwijzer.desktop.tasks;

import javafx.collections.ObservableList;

/** Where background work is started and can be seen. To be used from the screen's thread. */
public interface Tasks {
    /** Starts this work and returns at once; the answer can be used to stop it. */
    RunningTask start(BackgroundTask<?> task);

    /** The long work under way, oldest first. */
    ObservableList<RunningTask> running();

    /** Runs this on the screen's thread, soon. Callable from any thread. */
    void onScreen(Runnable runnable);
}
