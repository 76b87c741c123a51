package nl.lotwijzer.desktop.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.Contact;
import nl.lotwijzer.panel.Contacts;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An evening of calls without a mouse: a digit for each, and whoever does not come makes room for the next. */
@ExtendWith(ApplicationExtension.class)
class CallingByKeyboardTest {
    @TempDir
    static Path folder;

    private TestWorkspace world;
    private ParticipantsScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        Path files = Files.createTempDirectory(folder, "project");
        world = new TestWorkspace(files);
        DrawnPanel.draw(world.project(), files, 80);
        screen = new ParticipantsScreen(world.workspace());
        Scene scene = new Scene((Parent) screen.node(), 1100, 760);
        Theme theme = new Theme();
        theme.show(Brightness.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.onShow("calls");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(screen::dispose);
        world.close();
    }

    @Test
    void aDigitNotesACallAndBringsTheNextPerson(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#call-list").query().requestFocus());
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT5).type(KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(outcomes()).containsExactlyInAnyOrder(Outcome.COMES, Outcome.NO_ANSWER, Outcome.COMES);
        assertThat(panel().counts()).containsEntry(Status.CONFIRMED, 2).containsEntry(Status.NO_ANSWER, 1);

        robot.type(KeyCode.DIGIT4);
        until(() -> robot.lookup("#call-time").query().isFocused());
        robot.write("2015").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(contacts())
                .filteredOn(contact -> contact.details().outcome() == Outcome.CALL_BACK)
                .singleElement()
                .satisfies(contact -> assertThat(
                                contact.details().next().orElseThrow().toLocalTime())
                        .hasToString("20:15"));
    }

    @Test
    void whileTypingARemarkADigitIsADigitAndWithAltItIsAnOutcome(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#call-remark").query().requestFocus());
        robot.write("kind van 2");
        assertThat(contacts()).isEmpty();

        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.details().remark()).isEqualTo("kind van 2"));
    }

    @Test
    void whoDoesNotComeMakesRoomAndTheNextStandsOnTop(FxRobot robot) throws Exception {
        world.dialogs().yes(form -> {
            assertThat(((ComboBox<?>) form.lookup("#ground")).getItems()).isNotEmpty();
            assertThat(((RadioButton) form.lookup("#vacate")).isSelected()).isTrue();
        });
        robot.interact(() -> robot.lookup("#call-list").query().requestFocus());

        robot.type(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();

        PanelState state = new Replacements(world.project()).state().orElseThrow();
        assertThat(state.vacancies()).hasSize(1);
        assertThat(panel().with(Status.DECLINED)).hasSize(1);
        String next = state.proposal().orElseThrow().number();
        assertThat(robot.lookup(".call-card .muted").queryLabeled().getText()).startsWith(next);

        world.dialogs().yes();
        robot.type(KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(new Replacements(world.project()).state().orElseThrow().sits(next))
                .isTrue();
        assertThat(panel().with(Status.REPLACED)).hasSize(1);
        assertThat(contacts()).hasSize(2);
    }

    private Panel panel() {
        return new Participants(world.project()).panel().orElseThrow();
    }

    private List<Contact> contacts() {
        return new Contacts(world.project())
                .all().values().stream().flatMap(List::stream).toList();
    }

    private List<Outcome> outcomes() {
        return contacts().stream().map(contact -> contact.details().outcome()).toList();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
