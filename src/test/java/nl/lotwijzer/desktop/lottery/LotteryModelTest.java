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
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
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

    private LotteryView view() {
        return Objects.requireNonNull(model.viewProperty().get());
    }
}
