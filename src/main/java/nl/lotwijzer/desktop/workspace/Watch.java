package nl.lotwijzer.desktop.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.project.Project;

/** Keeps a screen up to date with the project. See {@link Workspace#watch}. */
final class Watch<T> implements Subscription {
    private final Tasks tasks;
    private final Loader<T> loader;
    private final Consumer<T> shown;
    private final Runnable unsubscribe;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean ended;

    Watch(Project project, Tasks tasks, Loader<T> loader, Consumer<T> shown) {
        this.tasks = tasks;
        this.loader = loader;
        this.shown = shown;
        this.unsubscribe = project.onChange(this::ask);
        ask();
    }

    /** Asks for a fresh reading, once until that reading begins. Called on any thread. */
    private void ask() {
        if (asked.compareAndSet(false, true)) {
            tasks.onScreen(this::load);
        }
    }

    private void load() {
        if (ended) {
            return;
        }
        tasks.start(BackgroundTask.load(progress -> {
                    asked.set(false);
                    return read();
                })
                .then(value -> {
                    if (!ended) {
                        shown.accept(value);
                    }
                }));
    }

    /** A project that closes while it is being read leaves nothing to tell. */
    private T read() throws Exception {
        try {
            return loader.load();
        } catch (Exception e) {
            if (ended) {
                throw new CancellationException();
            }
            throw e;
        }
    }

    @Override
    public void unsubscribe() {
        ended = true;
        unsubscribe.run();
    }
}
