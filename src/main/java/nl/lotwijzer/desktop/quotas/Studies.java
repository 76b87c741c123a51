package nl.lotwijzer.desktop.quotas;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.SelectionInput;
import org.jspecify.annotations.Nullable;

/** Makes a study when somebody asks, and forgets it as soon as anything it rests on changes. */
final class Studies {
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Study> study = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable SelectionInput asked;
    private @Nullable RunningTask working;

    Studies(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The study; null when there is none of the quotas as they stand. */
    ReadOnlyObjectProperty<@Nullable Study> study() {
        return study.getReadOnlyProperty();
    }

    /** Whether one is being made. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void start(SelectionInput input) {
        if (input.equals(asked)) {
            return;
        }
        forget();
        asked = input;
        busy.set(true);
        working = tasks.start(BackgroundTask.of(Message.of("desktop.quotas.studying"), new Study.Work(input))
                .then(made -> {
                    if (made.input().equals(asked)) {
                        study.set(made);
                    }
                })
                .anyway(() -> ended(input)));
    }

    private void ended(SelectionInput input) {
        if (input.equals(asked)) {
            busy.set(false);
            working = null;
            asked = study.get() == null ? null : asked;
        }
    }

    /** Keeps the study only if it is of this. */
    void keepFor(SelectionInput input) {
        if (!input.equals(asked)) {
            forget();
        }
    }

    void forget() {
        stop();
        study.set(null);
        busy.set(false);
    }

    /** Stops working; nobody looks any more. */
    void stop() {
        asked = null;
        if (working != null) {
            working.cancel();
            working = null;
        }
    }
}
