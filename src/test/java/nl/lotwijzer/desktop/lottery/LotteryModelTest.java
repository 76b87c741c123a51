package nl.lotwijzer.desktop.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.sortition.Goal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LotteryModelTest {
    private static final String DICE = "6345 4660 3901 0316 9462";

    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> visits = new ArrayList<>();
    private Project project;
    private LotteryModel model;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
        Desk desk = new Desk(Preferences.FIRST, tasks, dialogs, notice -> {}, Clock.systemUTC());
        model = new LotteryModel(new Workspace(desk, project, (place, detail) -> visits.add(place.name())));
        model.choice().rowsProperty().set(100);
    }

    @AfterEach
    void close() {
        model.dispose();
        project.close();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void beginsWithWhoAndWhatThereIs() {
        assertThat(view().entrants()).isEqualTo(24);
        assertThat(view().seats()).isEqualTo(6);
        assertThat(view().obstacle()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.PREPARE);
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.NOT_BEGUN);
    }

    @Test
    void showsTheChancesOnceTheyAreComputed() {
        model.compute();

        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.CHANCES);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(view().histogram().stream().mapToInt(ChanceBar::entrants).sum())
                .isEqualTo(24);
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.UNDER_WAY);
    }

    @Test
    void sinksBackWhenTheComputationIsUndone() {
        model.compute();
        project.undo().undo();

        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.PREPARE);
    }

    @Test
    void saysThatChancesNoLongerHoldWhenTheSeatsChange() {
        model.compute();
        ProjectDetails details = project.details();
        project.changeDetails(details.withPanelSize(5));

        assertThat(view().outdated()).isTrue();
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.problems(1));
    }

    @Test
    void drawsOnlyAfterEnoughDiceAndAConfirmation() {
        model.compute();
        model.diceProperty().set("1234");
        assertThat(model.diceComplete()).isFalse();
        model.diceProperty().set(DICE + "x");
        assertThat(model.diceComplete()).isFalse();
        model.diceProperty().set(DICE);
        assertThat(model.diceComplete()).isTrue();
        assertThat(model.digits()).isEqualTo(20);

        dialogs.yes();
        model.draw();

        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.RESULT);
        assertThat(view().lottery().orElseThrow().panel()).hasSize(6);
        assertThat(SeatsByCategory.of(view().lottery().orElseThrow())).allMatch(SeatsByCategory::lawful);
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.DONE);
    }

    @Test
    void annulsWithAReason() {
        model.compute();
        model.diceProperty().set(DICE);
        dialogs.yes();
        model.draw();
        dialogs.text("een dobbelsteen viel van tafel");
        model.annul();

        assertThat(view().lottery()).isEmpty();
        assertThat(new Lotteries(project).current()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.PREPARE);
    }

    @Test
    void computesWhatWasChosenAndKeepsTheChoiceWithTheLottery() {
        model.choice().objectiveProperty().set(Objective.GOLDILOCKS);
        model.choice().gammaProperty().set("0");
        assertThat(model.choice().valid().get()).isFalse();
        model.compute();
        assertThat(view().lottery()).isEmpty();

        model.choice().gammaProperty().set("0,5");
        model.compute();

        Goal goal = new Goal(Objective.GOLDILOCKS, Fraction.of(1, 2));
        assertThat(view().lottery().orElseThrow().evidence().goal()).isEqualTo(goal);
        assertThat(model.choice().goal()).contains(goal);
        assertThat(model.computationProperty().get()).isNull();
    }

    @Test
    void comparesUntilSomethingChanges() {
        model.compare();
        assertThat(model.comparison().compared())
                .extracting(comparison -> comparison.goal().objective())
                .containsExactly(Objective.values());
        assertThat(model.comparison().runningProperty().get()).isNull();
        model.use(model.comparison().compared().get(3).goal());
        assertThat(model.choice().goal()).contains(Goal.of(Objective.MINIMAX));
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.PREPARE);
        model.compute();
        assertThat(model.comparison().compared()).hasSize(5);

        project.changeDetails(project.details().withPanelSize(5));
        assertThat(model.comparison().compared()).isEmpty();
    }

    @Test
    void checksTheProofAndFindsWhoHasNoChoice() {
        model.compute();
        ProofStory story = Objects.requireNonNull(model.proof().storyProperty().get());
        Lottery lottery = view().lottery().orElseThrow();
        assertThat(lottery.types())
                .allSatisfy(type -> assertThat(
                                story.shareOf(type).orElseThrow().level().chance())
                        .isEqualTo(type.ideal()));
        assertThat(model.proof().verdictProperty().get()).isNull();

        model.proof().check();
        assertThat(Objects.requireNonNull(model.proof().verdictProperty().get()).refusal())
                .isEmpty();
        model.proof().findWithoutChoice();
        assertThat(Objects.requireNonNull(model.proof().withoutChoiceProperty().get())
                        .excluded())
                .isEmpty();
        assertThat(model.proof().busyProperty().get()).isFalse();

        project.undo().undo();
        assertThat(model.proof().storyProperty().get()).isNull();
        assertThat(model.proof().verdictProperty().get()).isNull();
    }

    @Test
    void comesToTheStepThatIsAskedForAndComparesAtOnce() {
        model.askFor("COMPARE now");
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.COMPARE);
        assertThat(model.comparison().compared()).hasSize(5);
        model.askFor("PROOF");
        assertThat(model.stepProperty().get()).as("there is no proof yet").isEqualTo(LotteryStep.COMPARE);
        model.compute();
        model.askFor("PROOF");
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.PROOF);
    }

    private LotteryView view() {
        return Objects.requireNonNull(model.viewProperty().get());
    }
}
