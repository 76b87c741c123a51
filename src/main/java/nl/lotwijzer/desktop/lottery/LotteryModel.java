package nl.lotwijzer.desktop.lottery;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.supervision.DrawRecordForm;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.CouncilDecision;
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
    private final RulesModel rules;
    private final RoundModel round;
    private final DossierModel dossier;
    private final ReadOnlyObjectWrapper<@Nullable RunningTask> computation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription watching;
    private Optional<LotteryStep> asked = Optional.empty();
    private boolean compareAsked;

    LotteryModel(Workspace workspace) {
        this.workspace = workspace;
        this.lotteries = new Lotteries(workspace.project());
        this.comparison = new ComparisonModel(workspace, lotteries);
        this.proof = new ProofModel(workspace, lotteries);
        Draws draws = new Draws(workspace.project());
        this.rules = new RulesModel(workspace, draws, choice);
        this.round = new RoundModel(workspace, draws, () -> step.set(LotteryStep.RESULT));
        this.dossier = new DossierModel(workspace);
        this.watching = workspace.watch(() -> LotteryReading.of(workspace.project()), this::show);
    }

    /** Asks who was at the draw, and writes its record. */
    void record() {
        DrawRecordForm.ask(workspace);
    }

    /** Returns how the work at this place stands. */
    public static PlaceState state(Project project) {
        Lotteries lotteries = new Lotteries(project);
        Optional<Lottery> lottery = lotteries.current();
        if (lottery.isEmpty()) {
            return new Draws(project).current().isPresent() ? PlaceState.UNDER_WAY : PlaceState.NOT_BEGUN;
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
        now.round()
                .map(Round::rules)
                .ifPresent(fixed -> choice.rowsProperty().set(fixed.rows().rows()));
        rules.show(now);
        view.set(now);
        if (before == null
                || before.drawn() != now.drawn()
                || now.lock(step.get()).isPresent()) {
            step.set(now.proposed());
        } else if (!now.drawn() && !computationOf(before).equals(computationOf(now))) {
            step.set(LotteryStep.CHANCES);
        }
        followAsked();
    }

    /** What was fixed goes before what was computed, and that before what was chosen here. */
    private static Optional<Goal> goalOf(LotteryView view) {
        return view.round()
                .map(round -> new Goal(round.rules().objective(), round.rules().gamma()))
                .or(() -> view.lottery().map(lottery -> lottery.evidence().goal()));
    }

    private static Optional<Long> computationOf(LotteryView view) {
        return view.lottery().map(Lottery::id);
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
            asked.filter(wanted -> now.lock(wanted).isEmpty()).ifPresent(step::set);
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

    /** The decision of the council, and the rules that are to be fixed. */
    RulesModel rules() {
        return rules;
    }

    /** What is done with a round whose rules are fixed. */
    RoundModel round() {
        return round;
    }

    /** Dossiers and receipts. */
    DossierModel dossier() {
        return dossier;
    }

    Clock clock() {
        return workspace.clock();
    }

    /** Records the decision of the council, and goes on to the rules. */
    void decide(CouncilDecision decision) {
        rules.decide(decision, () -> step.set(LotteryStep.RULES));
    }

    /** Annuls the round that is shown, after asking why. */
    void annul() {
        LotteryView now = view.get();
        if (now != null) {
            round.annul(now);
        }
    }

    /** The computation of chances under way, or null. */
    ReadOnlyObjectProperty<@Nullable RunningTask> computationProperty() {
        return computation.getReadOnlyProperty();
    }

    /** Whether chances are being computed. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
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

    /** Chooses the objective of a comparison and goes to where it is fixed, or else computed. */
    void use(Goal goal) {
        choice.follow(goal);
        LotteryView now = view.get();
        step.set(now != null && now.lock(LotteryStep.RULES).isEmpty() ? LotteryStep.RULES : LotteryStep.PREPARE);
    }

    void goTo(Place place) {
        workspace.navigate(place);
    }

    /** Goes to the rows behind a figure; {@code what} is how it stands here. */
    void goTo(Place place, String detail, String what) {
        workspace.navigate(place, detail, what);
    }

    void dispose() {
        comparison.stop();
        proof.stop();
        watching.unsubscribe();
    }
}
