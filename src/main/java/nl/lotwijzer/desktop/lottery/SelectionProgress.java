package nl.lotwijzer.desktop.lottery;

import java.util.Locale;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;
import org.jspecify.annotations.Nullable;

/** Tells a background task how far the selection is, in words and numbers. */
final class SelectionProgress implements Progress {
    /** People read no faster, in nanoseconds. */
    private static final long PAUSE = 80_000_000;

    private final nl.lotwijzer.desktop.tasks.Progress task;
    private final @Nullable Objective objective;
    private @Nullable Phase phase;
    private long told;

    SelectionProgress(nl.lotwijzer.desktop.tasks.Progress task) {
        this(task, null);
    }

    /** @param objective is named before every phase, for who computes several; or null */
    SelectionProgress(nl.lotwijzer.desktop.tasks.Progress task, @Nullable Objective objective) {
        this.task = task;
        this.objective = objective;
    }

    @Override
    public void report(Phase now, long done, long total) {
        long moment = System.nanoTime();
        if (now == phase && moment - told < PAUSE) {
            return;
        }
        phase = now;
        told = moment;
        Message words = Message.of("desktop.lottery.phase." + now.name().toLowerCase(Locale.ROOT));
        if (done > 0) {
            words = total > 0
                    ? Message.of("desktop.lottery.phaseOf", words, done, total)
                    : Message.of("desktop.lottery.phaseCount", words, done);
        }
        if (objective != null) {
            Message name = Message.of("lottery.objective." + objective.name().toLowerCase(Locale.ROOT));
            words = Message.of("desktop.lottery.phaseFor", name, words);
        }
        task.phase(words);
        task.done(done, total);
    }

    @Override
    public void checkCancelled() {
        task.stopIfCancelled();
    }
}
