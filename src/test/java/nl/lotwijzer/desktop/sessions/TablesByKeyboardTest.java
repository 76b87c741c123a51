package nl.lotwijzer.desktop.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sessions.TableRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody without a mouse arranges the tables of a session and moves a person to another table. */
@ExtendWith(ApplicationExtension.class)
class TablesByKeyboardTest {
    @TempDir
    static Path folder;

    private TestWorkspace test;
    private SessionsScreen screen;

    @Start
    void show(Stage stage) throws Exception {
        Path fresh = Files.createTempDirectory(folder, "test");
        test = new TestWorkspace(fresh);
        new Sessions(test.project()).importFile(Path.of("sample-data", "bijeenkomsten.csv"));
        DrawnPanel.draw(test.project(), fresh, 80);
        Participants participants = new Participants(test.project());
        List<Long> ids = participants.all().stream().map(Participant::id).toList();
        participants.change(ids, Status.CONFIRMED, LocalDate.of(2026, 12, 1), "");
        screen = new SessionsScreen(test.workspace());
        screen.onShow("tables");
        stage.setScene(new Scene((Parent) screen.node(), 1200, 760));
        new Theme().dress(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        screen.dispose();
        test.close();
    }

    @Test
    void movesSomebodyToAnotherTable(FxRobot robot) {
        robot.interact(() -> robot.lookup("#arrange").queryButton().fire());
        TablePlan before = plan();
        RoundTable first = robot.lookup("#table-1").queryAs(RoundTable.class);
        Seat seat = first.seats().getFirst();
        robot.interact(seat::requestFocus);

        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN, 2);
        robot.type(KeyCode.ENTER);

        Participant moved = first.seats().get(1).participant();
        assertThat(before.tableOf(moved.id()).orElseThrow().number()).isEqualTo(1);
        assertThat(plan().tableOf(moved.id()).orElseThrow().number()).isNotEqualTo(1);
        assertThat(robot.lookup("#score-shares .score-standing").queryLabeled().getText())
                .startsWith("Afspiegeling op ");
    }

    @Test
    void locksASeatWritesARuleAndSeesWhatAMoveChanges(FxRobot robot) {
        robot.interact(() -> robot.lookup("#arrange").queryButton().fire());
        RoundTable first = robot.lookup("#table-1").queryAs(RoundTable.class);
        long one = first.seats().get(0).participant().id();
        long other = first.seats().get(1).participant().id();
        robot.interact(first.seats().getFirst()::requestFocus);

        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        assertThat(menu(robot))
                .anyMatch(words -> words.matches("Tafel 2 \\(nu \\d\\).*(herhaald|afspiegeling|geen verschil).*"));
        robot.type(KeyCode.UP, 2);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(robot.lookup("#rule-search").queryAs(TextField.class).isFocused())
                .isTrue();
        robot.interact(() -> robot.lookup("#rule-save").queryButton().fire());

        assertThat(new TableRules(test.project()).all().getFirst().people()).containsExactlyInAnyOrder(one, other);
        assertThat(plan().broken()).hasSize(1);
        assertThat(robot.lookup("#score-rules .score-standing").queryLabeled().getText())
                .isEqualTo("1 regel niet gevolgd");

        Seat seat = seatOf(robot, other);
        robot.interact(seat::requestFocus);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN, 2);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(plan().broken()).isEmpty();
        assertThat(seatOf(robot, other).isFocused()).isTrue();
    }

    private static List<String> menu(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .map(item -> String.valueOf(item.getText()))
                .toList();
    }

    private static Seat seatOf(FxRobot robot, long participant) {
        return robot.lookup(".seat").queryAllAs(Seat.class).stream()
                .filter(seat -> seat.participant().id() == participant)
                .findFirst()
                .orElseThrow();
    }

    private TablePlan plan() {
        Session session = new Sessions(test.project()).all().getFirst();
        return new TablePlans(test.project()).of(session.id()).orElseThrow();
    }
}
