package nl.lotwijzer.desktop.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Quotas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An objective is chosen, computed, doubted, checked and compared. */
@ExtendWith(ApplicationExtension.class)
class LotteryScreenTest {
    @TempDir
    static Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private Project project;
    private LotteryScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        project = SmallTown.in(Files.createTempDirectory(folder, "project"));
        Quotas quotas = new Quotas(project);
        var age = quotas.criteria().getLast().categories();
        quotas.setQuota(age.getFirst().id(), 0, 0);
        quotas.setQuota(age.getLast().id(), 6, 6);
        Desk desk = new Desk(Preferences.FIRST, tasks, new AnsweringDialogs(), notice -> {}, Clock.systemUTC());
        screen = new LotteryScreen(new Workspace(desk, project, (place, detail) -> {}));
        Scene scene = new Scene((Parent) screen.node(), 1060, 700);
        Theme theme = new Theme();
        theme.show(Brightness.DARK);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        screen.dispose();
        project.close();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void anObjectiveIsChosenComputedDoubtedCheckedAndCompared(FxRobot robot) {
        press(robot, "#lottery-step-PREPARE");
        press(robot, "#lottery-objective-MAXIMIN");
        press(robot, "#lottery-compute");
        sees(robot, "Grootste kleinste kans");
        sees(robot, "Kleinste kans: 1 op ");
        sees(robot, "8 aanmeldingen passen in geen enkel panel");

        press(robot, "#lottery-step-WHO");
        sees(robot, "Deze mensen passen in geen enkel panel");
        press(robot, "#lottery-find-why");
        sees(robot, "8 aanmeldingen passen in geen enkele groep. Met een van hen erbij kan dit niet: Leeftijd “jong”");

        press(robot, "#lottery-step-PROOF");
        sees(robot, "Bewezen: geen enkele loting geeft iedereen meer dan");
        sees(robot, "Nagerekend in hele getallen voordat deze loting is bewaard");
        press(robot, "#lottery-check");
        sees(robot, "Nu opnieuw nagerekend in hele getallen");

        press(robot, "#lottery-step-COMPARE");
        press(robot, "#lottery-compare");
        sees(robot, "Hoe gelijk zijn de kansen?");
        sees(robot, "Kans per categorie");
        assertThat(robot.lookup("Gebruik dit doel").queryAll()).isNotEmpty();
    }

    private static void press(FxRobot robot, String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertThat(button.isDisabled()).as(id).isFalse();
        robot.interact(button::fire);
    }

    private static void sees(FxRobot robot, String words) {
        assertThat(robot.lookup((Node node) -> node instanceof Labeled labeled
                                && labeled.getText() != null
                                && labeled.getText().contains(words))
                        .queryAll())
                .as(words)
                .isNotEmpty();
    }
}
