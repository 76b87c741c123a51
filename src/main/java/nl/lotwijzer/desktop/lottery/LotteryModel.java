package nl.lotwijzer.desktop.lottery;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.project.Project;
import org.jspecify.annotations.Nullable;

/** What the lottery's screen shows and does. */
public final class LotteryModel {
    private final Workspace workspace;
    private final Lotteries lotteries;
    private final ReadOnlyObjectWrapper<@Nullable LotteryView> view = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LotteryStep> step = new SimpleObjectProperty<>(LotteryStep.PREPARE);
    private final IntegerProperty rows = new SimpleIntegerProperty(1_000);
    private final StringProperty dice = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription watching;
    private @Nullable RunningTask computation;
    private Optional<LotteryStep> asked = Optional.empty();

    LotteryModel(Workspace workspace) {
        this.workspace = workspace;
        this.lotteries = new Lotteries(workspace.project());
        this.watching = workspace.watch(() -> LotteryReading.of(workspace.project()), this::show);
    }

    /** Returns how the work at this place stands. */
    public static PlaceState state(Project project) {
        Lotteries lotteries = new Lotteries(project);
        Optional<Lottery> lottery = lotteries.current();
        if (lottery.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        if (lottery.get().state() == LotteryState.DRAWN) {
            return PlaceState.DONE;
        }
        return lotteries.outdated() ? PlaceState.problems(1) : PlaceState.UNDER_WAY;
    }

    private void show(LotteryView now) {
        LotteryView before = view.get();
        view.set(now);
        boolean moved = before == null || before.furthest() != now.furthest();
        if (moved || step.get().compareTo(now.furthest()) > 0) {
            step.set(now.proposed());
        }
        followAsked();
    }

    /** Goes to the step with this name now, or as soon as the project was read, if the lottery has come that far. */
    void askFor(String name) {
        asked = Arrays.stream(LotteryStep.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        followAsked();
    }

    private void followAsked() {
        LotteryView now = view.get();
        if (now != null) {
            asked.filter(wanted -> wanted.compareTo(now.furthest()) <= 0).ifPresent(step::set);
            asked = Optional.empty();
        }
    }

    /** What the project holds; null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable LotteryView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The step whose page is shown. */
    ObjectProperty<LotteryStep> stepProperty() {
        return step;
    }

    /** How many rows the table will have. */
    IntegerProperty rowsProperty() {
        return rows;
    }

    /** The digits of the dice, as typed so far. */
    StringProperty diceProperty() {
        return dice;
    }

    /** Whether chances are being computed or a panel is being drawn. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Returns how many digits were typed. */
    long digits() {
        return dice.get()
                .chars()
                .filter(character -> character >= '0' && character <= '9')
                .count();
    }

    /** Returns whether what was typed can be drawn by. */
    boolean diceComplete() {
        return dice.get().matches("[0-9\\s]*") && digits() >= Lotteries.FEWEST_DICE;
    }

    /** Computes the chances and the table in the background. */
    void compute() {
        busy.set(true);
        int chosen = rows.get();
        computation = workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.lottery.computing"),
                                progress -> lotteries.compute(chosen, new SelectionProgress(progress)))
                        .then(lottery -> workspace.notify(
                                Notice.success(workspace.texts().get("desktop.lottery.computed"))))
                        .anyway(() -> busy.set(false)));
    }

    /** Stops the computation; what the project holds stays as it was. */
    void stop() {
        if (computation != null) {
            computation.cancel();
        }
    }

    /** Draws by the typed dice, after the person said that it may be done, once. */
    void draw() {
        Texts texts = workspace.texts();
        String digits = dice.get()
                .chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        boolean confirmed = workspace
                .dialogs()
                .confirm(Confirmation.of(
                        texts.get("desktop.lottery.drawTitle"),
                        texts.get("desktop.lottery.drawExplanation", digits),
                        texts.get("desktop.lottery.draw")));
        if (!confirmed) {
            return;
        }
        busy.set(true);
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> lotteries.draw(digits))
                        .then(lottery -> dice.set(""))
                        .anyway(() -> busy.set(false)));
    }

    /** Sets a drawn lottery aside, with the reason that the person gives. */
    void annul() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .askText(new TextQuestion(
                        texts.get("desktop.lottery.annulTitle"),
                        texts.get("desktop.lottery.annulReason"),
                        "",
                        texts.get("desktop.lottery.annul")))
                .ifPresent(reason -> workspace.edit(() -> lotteries.annul(reason)));
    }

    void goTo(Place place) {
        workspace.navigate(place);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
