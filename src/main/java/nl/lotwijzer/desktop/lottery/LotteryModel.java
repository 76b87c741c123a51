package nl.lotwijzer.desktop.lottery;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryException;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.sortition.Goal;
import org.jspecify.annotations.Nullable;

/** What the lottery's screen shows and does. */
public final class LotteryModel {
    private static final String COMPARE_NOW = "COMPARE now";

    private final Workspace workspace;
    private final Lotteries lotteries;
    private final ReadOnlyObjectWrapper<@Nullable LotteryView> view = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LotteryStep> step = new SimpleObjectProperty<>(LotteryStep.PREPARE);
    private final GoalChoice choice = new GoalChoice();
    private final ComparisonModel comparison;
    private final ProofModel proof;
    private final ReadOnlyObjectWrapper<@Nullable RunningTask> computation = new ReadOnlyObjectWrapper<>();
    private final StringProperty dice = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription watching;
    private Optional<LotteryStep> asked = Optional.empty();
    private boolean compareAsked;

    LotteryModel(Workspace workspace) {
        this.workspace = workspace;
        this.lotteries = new Lotteries(workspace.project());
        this.comparison = new ComparisonModel(workspace, lotteries);
        this.proof = new ProofModel(workspace, lotteries);
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
        comparison.inputIs(now.fingerprint());
        proof.show(now.lottery().orElse(null));
        if (before == null || !goalOf(before).equals(goalOf(now))) {
            goalOf(now).ifPresent(choice::follow);
        }
        view.set(now);
        boolean moved = before == null || before.furthest() != now.furthest();
        if (moved || step.get().compareTo(now.furthest()) > 0) {
            step.set(now.proposed());
        }
        followAsked();
    }

    private static Optional<Goal> goalOf(LotteryView view) {
        return view.lottery().map(lottery -> lottery.evidence().goal());
    }

    /**
     * Goes to the step with this name now, or as soon as the project was read, if the lottery has come that far; after
     * {@value #COMPARE_NOW} the objectives are compared too.
     */
    void askFor(String detail) {
        compareAsked = detail.equals(COMPARE_NOW);
        asked = Arrays.stream(LotteryStep.values())
                .filter(candidate -> detail.equals(candidate.name()) || detail.startsWith(candidate.name() + " "))
                .findFirst();
        followAsked();
    }

    private void followAsked() {
        LotteryView now = view.get();
        if (now != null) {
            asked.filter(wanted -> wanted.compareTo(now.furthest()) <= 0).ifPresent(step::set);
            asked = Optional.empty();
            if (compareAsked) {
                compareAsked = false;
                compare();
            }
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

    /** What is to be computed. */
    GoalChoice choice() {
        return choice;
    }

    /** What each objective would give. */
    ComparisonModel comparison() {
        return comparison;
    }

    /** The proof of the lottery that is shown. */
    ProofModel proof() {
        return proof;
    }

    /** The computation of chances under way, or null. */
    ReadOnlyObjectProperty<@Nullable RunningTask> computationProperty() {
        return computation.getReadOnlyProperty();
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
        return dice.get().matches("[0-9\\s]*") && digits() >= Announced.FEWEST_DIGITS;
    }

    /** Computes the chances and the table in the background; nothing while the choice is not whole. */
    void compute() {
        choice.goal().ifPresent(this::compute);
    }

    private void compute(Goal goal) {
        busy.set(true);
        int rows = choice.rowsProperty().get();
        RunningTask started = workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.lottery.computing"),
                                progress -> lotteries.compute(goal, rows, new SelectionProgress(progress)))
                        .then(lottery -> workspace.notify(
                                Notice.success(workspace.texts().get("desktop.lottery.computed"))))
                        .anyway(() -> {
                            busy.set(false);
                            computation.set(null);
                        }));
        if (busy.get()) {
            computation.set(started);
        }
    }

    /** Stops the computation; what the project holds stays as it was. */
    void stop() {
        RunningTask task = computation.get();
        if (task != null) {
            task.cancel();
        }
    }

    /** Computes what each objective would give, with the weight and the rows of the choice. */
    void compare() {
        comparison.start(
                choice.weight().orElse(Fraction.ONE), choice.rowsProperty().get());
    }

    /** Chooses the objective of a comparison and goes to where it is computed. */
    void use(Goal goal) {
        choice.follow(goal);
        step.set(LotteryStep.PREPARE);
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
                .start(BackgroundTask.edit(progress -> drawBy(digits))
                        .then(lottery -> dice.set(""))
                        .anyway(() -> busy.set(false)));
    }

    private Lottery drawBy(String digits) throws LotteryException {
        Draws draws = new Draws(workspace.project());
        draws.dice(digits);
        return draws.draw();
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
                .ifPresent(reason -> workspace.edit(() -> new Draws(workspace.project()).annul(reason, reason)));
    }

    void goTo(Place place) {
        workspace.navigate(place);
    }

    void dispose() {
        comparison.stop();
        proof.stop();
        watching.unsubscribe();
    }
}
