package nl.lotwijzer.desktop.tasks;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/** Background work under way, as the header shows it. Its properties change on the screen's thread only. */
public final class RunningTask implements Progress {
    private record State(Message phase, double fraction) {}

    private final Message name;
    private final Consumer<Runnable> screen;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<@Nullable State> unseen = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Message> phase;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private volatile State latest;

    RunningTask(Message name, Consumer<Runnable> screen) {
        this.name = name;
        this.screen = screen;
        this.phase = new ReadOnlyObjectWrapper<>(name);
        this.latest = new State(name, -1);
    }

    public Message name() {
        return name;
    }

    /** What the work is doing; its name until it says something. */
    public ReadOnlyObjectProperty<Message> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1, or -1 when it does not say. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Asks the work to stop; it stops where it next looks. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public void phase(Message now) {
        tell(new State(now, -1));
    }

    @Override
    public void done(long done, long total) {
        tell(new State(latest.phase(), total > 0 ? Math.clamp((double) done / total, 0, 1) : -1));
    }

    /** Keeps only the newest state, so that a job that tells a million steps does not flood the screen. */
    private void tell(State state) {
        latest = state;
        if (unseen.getAndSet(state) == null) {
            screen.accept(() -> {
                State newest = unseen.getAndSet(null);
                if (newest != null) {
                    phase.set(newest.phase());
                    fraction.set(newest.fraction());
                }
            });
        }
    }
}
