package nl.lotwijzer.desktop.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.Notes;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Entering, correcting, noting and excluding without a mouse, with the keystrokes counted. */
@ExtendWith(ApplicationExtension.class)
class RegistrantsByKeyboardTest {
    @TempDir
    static Path folder;

    private TestWorkspace world;
    private RegistrantsScreen screen;
    private int keystrokes;

    @Start
    void start(Stage stage) throws Exception {
        world = new TestWorkspace(Files.createTempDirectory(folder, "project"));
        new Letters(world.project())
                .importLetters(sheet("brieven.csv", "Briefcode;Batch;Wijk\nAB12;1;Noord\nCD34;2;Zuid\nEF56;2;Zuid\n"));
        Registrations registrations = new Registrations(world.project());
        Sheet sheet = sheet("a.csv", """
                id;briefcode;voornaam;achternaam;straat;huisnummer;postcode;geboortedatum;geslacht;wijk;woning
                1;AB12;An;Bos;Kade;1;8991 AB;1-2-1980;vrouw;Noord;koop
                2;CD34;Bo;Eg;Kade;12;8991 AC;3-4-1990;man;Zuid;huur
                3;;Cor;Fok;Hof;3;8991 AC;5-6-1970;man;Zuid;koop
                """);
        registrations.importRows(sheet, registrations.propose(sheet));
        screen = new RegistrantsScreen(world.workspace());
        Scene scene = new Scene((Parent) screen.node(), 1060, 700);
        Theme theme = new Theme();
        theme.show(Brightness.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Sheet sheet(String name, String text) throws Exception {
        return SpreadsheetReader.read(OfficeFiles.text(folder.resolve(name), text));
    }

    @AfterEach
    void close() {
        screen.dispose();
        world.close();
    }

    @Test
    void somebodyIsEnteredInFewKeystrokesAndTheNextOneFollows(FxRobot robot) {
        robot.interact(() -> screen.onShow("entry"));
        focused(robot, "entry-LETTER_CODE");
        keystrokes = 0;
        type(robot, "cd34");
        sees(robot, "al aangemeld");
        for (int i = 0; i < 4; i++) {
            key(robot, KeyCode.BACK_SPACE);
        }
        type(robot, "ef56");
        sees(robot, "Verzending 2 · Zuid");
        keystrokes = 4;
        key(robot, KeyCode.ENTER);
        type(robot, "eva");
        key(robot, KeyCode.ENTER);
        type(robot, "gans");
        key(robot, KeyCode.ENTER);
        type(robot, "070865");
        sees(robot, "7 augustus 1965");
        key(robot, KeyCode.ENTER);
        type(robot, "8991ac");
        key(robot, KeyCode.ENTER);
        type(robot, "12");
        sees(robot, "R0002 Bo Eg woont op hetzelfde adres.");
        key(robot, KeyCode.ENTER);
        key(robot, KeyCode.ENTER);
        // In the order of the alphabet while there are no quotas: man, vrouw; Noord, Zuid; huur, koop.
        type(robot, "2");
        type(robot, "1");
        type(robot, "2");
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        sees(robot, "R0004  eva gans");

        Registrant eva = new Registrations(world.project()).all().getLast();
        assertThat(eva.channel()).isEqualTo(Channel.PHONE);
        assertThat(eva.form().birthDate()).isEqualTo(LocalDate.of(1965, 8, 7));
        assertThat(eva.answers())
                .containsEntry("geslacht", "vrouw")
                .containsEntry("wijk", "Noord")
                .containsEntry("woning", "koop");
        // Twenty-five signs of content, seven times Enter, three digits, Ctrl+Enter.
        assertThat(keystrokes).isEqualTo(25 + 7 + 3 + 1);
        focused(robot, "entry-LETTER_CODE");
        assertThat(((TextInputControl) robot.lookup("#entry-LETTER_CODE").query()).getText())
                .isEmpty();

        type(robot, "ef56");
        sees(robot, "al aangemeld");
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        focused(robot, "entry-LETTER_CODE");
        key(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#registrants-table").tryQuery()).isPresent();
        robot.interact(world.project().undo()::undo);
        assertThat(new Registrations(world.project()).count()).isEqualTo(3);
    }

    @Test
    void somebodyIsCorrectedNotedAndPutBack(FxRobot robot) {
        robot.interact(() -> screen.onShow("R0003"));
        robot.interact(() -> button(robot, "#card-correct").requestFocus());
        key(robot, KeyCode.SPACE);
        focused(robot, "correct-LETTER_CODE");
        type(robot, "AB12");
        sees(robot, "al aangemeld");
        assertThat(button(robot, "#correction-keep").isDisabled()).isTrue();
        for (int i = 0; i < 4; i++) {
            key(robot, KeyCode.BACK_SPACE);
        }
        key(robot, KeyCode.TAB);
        key(robot, KeyCode.TAB);
        key(robot, KeyCode.END);
        type(robot, "ker");
        robot.interact(() -> robot.lookup("#correction-reason").query().requestFocus());
        type(robot, "belde zelf");
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(new Registrations(world.project()).all().getLast().name()).isEqualTo("Cor Fokker");
        sees(robot, "Achternaam: Fok → Fokker");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#card-note").query().requestFocus());
        type(robot, "na zessen bellen");
        key(robot, KeyCode.ENTER);
        sees(robot, "na zessen bellen");
        assertThat(new Notes(world.project()).all()).hasSize(1);
        robot.interact(
                () -> robot.lookup("Terugzetten").queryAs(Hyperlink.class).fire());
        assertThat(new Registrations(world.project()).all().getLast().name()).isEqualTo("Cor Fok");
    }

    @Test
    void whatIsSelectedWithTheKeysIsExcludedInOneStep(FxRobot robot) {
        TableView<Registrant> table = robot.lookup("#registrants-table").queryTableView();
        robot.interact(table::requestFocus);
        key(robot, KeyCode.DOWN);
        key(robot, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selected(table)).containsExactly("An Bos", "Bo Eg");
        key(robot, KeyCode.CONTROL, KeyCode.A);
        assertThat(selected(table)).containsExactly("An Bos", "Bo Eg", "Cor Fok");
        world.dialogs()
                .yes(form ->
                        ((ComboBox<?>) form.lookup("#bulk-ground")).getEditor().setText("proef"));
        robot.interact(() -> button(robot, "#bulk-exclude").fire());

        assertThat(world.dialogs().asked()).containsExactly("3 aanmeldingen uitsluiten van de loting?");
        assertThat(new Registrations(world.project()).active()).isEmpty();
        assertThat(selected(table)).hasSize(3);
        robot.interact(
                () -> world.notices().getLast().action().orElseThrow().run().run());
        assertThat(new Registrations(world.project()).active()).hasSize(3);

        robot.interact(
                () -> table.getSortOrder().setAll(List.of(table.getColumns().get(1))));
        robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
        assertThat(selected(table)).containsExactly("Cor Fok");
        key(robot, KeyCode.UP);
        assertThat(selected(table)).containsExactly("Bo Eg");
    }

    private static List<String> selected(TableView<Registrant> table) {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(Registrant::name)
                .toList();
    }

    private void type(FxRobot robot, String text) {
        robot.write(text, 0);
        keystrokes += text.length();
    }

    private void key(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        keystrokes++;
    }

    private static Button button(FxRobot robot, String query) {
        return robot.lookup(query).queryButton();
    }

    /** Waits until the focus is there: it comes with the next picture of the window. */
    private static void focused(FxRobot robot, String id) {
        try {
            WaitForAsyncUtils.waitFor(
                    5,
                    TimeUnit.SECONDS,
                    () -> id.equals(focusOwner(robot).map(Node::getId).orElse("")));
        } catch (TimeoutException e) {
            throw new AssertionError(focusOwner(robot) + " has the focus, not " + id, e);
        }
    }

    private static Optional<Node> focusOwner(FxRobot robot) {
        return Optional.ofNullable(robot.window(0).getScene().getFocusOwner());
    }

    private static void sees(FxRobot robot, String text) {
        robot.interact(() -> {});
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText() != null && label.getText().contains(text));
    }
}
