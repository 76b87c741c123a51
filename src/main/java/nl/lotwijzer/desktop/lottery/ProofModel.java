package nl.lotwijzer.desktop.lottery;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.WithoutChoice;
import nl.lotwijzer.proof.Refusal;
import org.jspecify.annotations.Nullable;

/** The proof of the lottery that is shown, checking it again, and to whom its rules leave no choice. */
final class ProofModel {
    /**
     * What the checker said.
     *
     * @param refusal why it does not accept the lottery; nothing when it does
     */
    record Verdict(Optional<Refusal> refusal) {}

    private final Workspace workspace;
    private final Lotteries lotteries;
    private final ReadOnlyObjectWrapper<@Nullable ProofStory> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Verdict> verdict = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable WithoutChoice> withoutChoice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Lottery shown;
    private @Nullable RunningTask running;

    ProofModel(Workspace workspace, Lotteries lotteries) {
        this.workspace = workspace;
        this.lotteries = lotteries;
    }

    /** The proof in a form that can be told; null until it is read, or when none was kept. */
    ReadOnlyObjectProperty<@Nullable ProofStory> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** What the checker said when it was asked; null before. */
    ReadOnlyObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** To whom the rules leave no choice; null until it was asked and found. */
    ReadOnlyObjectProperty<@Nullable WithoutChoice> withoutChoiceProperty() {
        return withoutChoice.getReadOnlyProperty();
    }

    /** Whether something is being checked or looked for. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Shows another lottery, if it is another. */
    void show(@Nullable Lottery lottery) {
        if (same(shown, lottery)) {
            shown = lottery;
            return;
        }
        stop();
        shown = lottery;
        story.set(null);
        verdict.set(null);
        withoutChoice.set(null);
        if (lottery != null && lottery.evidence().proved()) {
            workspace
                    .tasks()
                    .start(BackgroundTask.load(progress ->
                                    ProofStory.of(lotteries.proof(lottery).orElseThrow()))
                            .then(read -> {
                                if (same(shown, lottery)) {
                                    story.set(read);
                                }
                            }));
        }
    }

    /** A lottery is told from another by what was computed, not by whether it was drawn since. */
    private static boolean same(@Nullable Lottery one, @Nullable Lottery other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.id() == other.id()
                && one.computedAt().equals(other.computedAt())
                && one.evidence().equals(other.evidence())
                && one.types().equals(other.types());
    }

    /** Checks the lottery as the project file holds it, with the checker that knows no solver. */
    void check() {
        Lottery lottery = shown;
        if (lottery != null) {
            verdict.set(null);
            run(BackgroundTask.of(
                            Message.of("desktop.lottery.checking"), progress -> new Verdict(lotteries.check(lottery)))
                    .then(said -> {
                        if (same(shown, lottery)) {
                            verdict.set(said);
                        }
                    }));
        }
    }

    /** Finds to whom the rules leave no choice, and which rules. */
    void findWithoutChoice() {
        Lottery lottery = shown;
        if (lottery != null) {
            run(BackgroundTask.of(
                            Message.of("desktop.lottery.finding"),
                            progress -> lotteries.withoutChoice(lottery, new SelectionProgress(progress)))
                    .then(found -> {
                        if (same(shown, lottery)) {
                            withoutChoice.set(found);
                        }
                    }));
        }
    }

    private void run(BackgroundTask<?> task) {
        busy.set(true);
        running = workspace.tasks().start(task.anyway(() -> busy.set(false)));
    }

    /** Stops what is being checked or looked for. */
    void stop() {
        if (running != null) {
            running.cancel();
        }
    }
}
