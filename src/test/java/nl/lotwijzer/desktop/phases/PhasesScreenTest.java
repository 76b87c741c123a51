package nl.lotwijzer.desktop.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.phases.Checklists;
import nl.lotwijzer.phases.Deviations;
import nl.lotwijzer.phases.GoldenRule;
import nl.lotwijzer.phases.ItemState;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.protocol.CouncilDecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A phase is planned, a rule ticked and one set aside, and the decision recorded on which the draw rests. */
@ExtendWith(ApplicationExtension.class)
class PhasesScreenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @TempDir
    static Path folder;

    private TestWorkspace world;
    private PhasesScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        world = new TestWorkspace(Files.createTempDirectory(folder, "project"));
        screen = new PhasesScreen(world.workspace());
        Scene scene = new Scene((Parent) screen.node(), 1060, 752);
        Theme theme = new Theme();
        theme.show(Brightness.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.onShow("");
    }

    @AfterEach
    void close() {
        screen.dispose();
        world.close();
        assertThat(world.tasks().failures()).isEmpty();
    }

    @Test
    void thePhasesAreKeptUpToDate(FxRobot robot) {
        robot.interact(() -> screen.onShow("EXPLORATION"));
        press(robot, "Data van deze fase");
        day(robot, "#date-plannedFrom", DAY);
        day(robot, "#date-plannedTo", DAY.plusDays(60));
        day(robot, "#date-begun", DAY);
        press(robot, "#save-dates");
        assertThat(new Phases(world.project()).standing().current()).contains(Phase.EXPLORATION);
        sees(robot, "Bezig, tot en met 1 jan 2027");
        sees(robot, "Het project: de vraag is opgeschreven");

        press(robot, "#tick-QUESTION");
        assertThat(new Checklists(world.project()).of(GoldenRule.QUESTION).state())
                .isInstanceOf(ItemState.Met.class);

        press(robot, "#phase-PREPARATION");
        click(robot, "Een onafhankelijke evaluator is gevraagd");
        type(robot, "#item-reason", "Een student kijkt mee.");
        press(robot, "#item-aside");
        assertThat(new Deviations(world.project()).all()).hasSize(1);
        sees(robot, "Opzijgezet op 22 nov 2026");

        robot.interact(() -> screen.onShow("decision"));
        sees(robot, "Zolang dat zo is, kan er niet worden geloot.");
        press(robot, "#decision-keep");
        sees(robot, "Vul het nummer en de datum van het besluit in.");
        type(robot, "#decision-number", "2026-118");
        day(robot, "#milestone-decisionDate", DAY);
        press(robot, "#decision-keep");
        assertThat(new Draws(world.project()).decision())
                .isEqualTo(Optional.of(new CouncilDecision.Taken("2026-118", DAY)));
        sees(robot, "Besluit 2026-118 van 2 nov 2026.");
    }

    private static void press(FxRobot robot, String what) {
        ButtonBase button = robot.lookup(what).queryAs(ButtonBase.class);
        robot.interact(button::fire);
    }

    private static void click(FxRobot robot, String words) {
        Node label = found(robot, words).orElseThrow();
        Node row = label.getParent().getParent();
        robot.interact(() -> row.executeAccessibleAction(AccessibleAction.FIRE));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void day(FxRobot robot, String field, LocalDate day) {
        robot.interact(() -> robot.lookup(field).queryAs(DatePicker.class).setValue(day));
    }

    private static void sees(FxRobot robot, String words) {
        assertThat(found(robot, words)).as(words).isPresent();
    }

    private static Optional<Node> found(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(words))
                .tryQuery();
    }
}
