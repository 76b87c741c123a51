package nl.lotwijzer.desktop.lottery;

import java.util.Locale;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;
import org.jspecify.annotations.Nullable;

/** Tells a background task how far the selection is. */
final class SelectionProgress implements Progress {
    private final nl.lotwijzer.desktop.tasks.Progress task;
    private @Nullable Phase phase;

    SelectionProgress(nl.lotwijzer.desktop.tasks.Progress task) {
        this.task = task;
    }

    @Override
    public void report(Phase now, long done, long total) {
        if (now != phase) {
            phase = now;
            task.phase(Message.of("desktop.lottery.phase." + now.name().toLowerCase(Locale.ROOT)));
        }
        task.done(done, total);
    }

    @Override
    public void checkCancelled() {
        task.stopIfCancelled();
    }
}
