package nl.lotwijzer.desktop.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.Picture;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.RefusedRow;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A file goes through the five pages of the wizard, and its refused rows are found back in two clicks and corrected. */
@ExtendWith(ApplicationExtension.class)
class ImportStoryTest {
    private static final String FILE = """
            id;naam;e-mail;geboortedatum;geslacht;woning
            1;An Bos;an@example.nl;1-2-1980;V;Koop
            2;Bo Dam;bo@example.nl;31-2-1980;M;Huur
            3;Cor Eg;cor@example.nl;3-4-1990;Vruow;huur
            4;;dirk@example.nl;5-6-1970;man;koop
            5;Els Ga;els@example.nl;5-6-1970;n.v.t.;koop
            """;

    @TempDir
    static Path folder;

    private TestWorkspace world;
    private RegistrantsScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        world = new TestWorkspace(Files.createTempDirectory(folder, "project"));
        Quotas quotas = new Quotas(world.project());
        long gender = quotas.addCriterion("geslacht").id();
        quotas.addCategory(gender, "Vrouw");
        quotas.addCategory(gender, "Man");
        screen = new RegistrantsScreen(world.workspace());
        Scene scene = new Scene((Parent) screen.node(), 1060, 700);
        Theme theme = new Theme();
        theme.show(Boolean.getBoolean("lotwijzer.dark") ? Brightness.DARK : Brightness.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void goesFromAFileToItsRefusedRows(FxRobot robot) {
        world.dialogs().file(OfficeFiles.text(folder.resolve("aanmeldingen.csv"), FILE));
        press(robot, "Inlezen");
        press(robot, "Bestand kiezen…");
        Picture.keep("import-columns");
        press(robot, "Waarden bekijken");
        assertThat(texts(robot)).contains("Lijkt op Vrouw", "Telt als geen antwoord", "Omgezet");
        Picture.keep("import-values");
        press(robot, "Overnemen");
        press(robot, "Controleren");
        Picture.keep("import-check");
        press(robot, "3 aanmeldingen inlezen");
        assertThat(new Registrations(world.project()).all())
                .extracting(registrant -> registrant.answers().get("geslacht"))
                .containsExactly("Vrouw", "Vrouw", "");
        Picture.keep("import-done");
        press(robot, "Naar de aanmeldingen");

        press(robot, "Bekijken");
        Picture.keep("imports");
        robot.interact(() -> robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.getItem() instanceof RefusedRow)
                .findFirst()
                .ifPresent(row -> row.getTableView().getSelectionModel().select(row.getIndex())));
        Picture.keep("imports-row");
        TextField born = field(robot, "geboortedatum");
        assertThat(born.getText()).isEqualTo("31-2-1980");
        robot.interact(() -> {
            born.setText("28-2-1980");
            born.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        Optional<Registrant> bo = new Registrations(world.project())
                .all().stream().filter(one -> one.name().equals("Bo Dam")).findFirst();
        assertThat(bo.map(Registrant::answers).orElseThrow())
                .containsEntry("geslacht", "Man")
                .containsEntry("woning", "Huur");
    }

    @Test
    void showsThatNothingWasReadYetWhereNothingWas(FxRobot robot) {
        robot.interact(() -> screen.onShow("imports"));
        assertThat(texts(robot)).contains("Nog niets ingelezen");
        press(robot, "Naar de aanmeldingen");
        assertThat(texts(robot)).contains("Nog geen aanmeldingen");
    }

    private static void press(FxRobot robot, String text) {
        Labeled button = robot.lookup((Node node) -> node instanceof Labeled labeled
                        && text.equals(labeled.getText())
                        && node instanceof ButtonBase
                        && node.isVisible())
                .queryAs(Labeled.class);
        robot.interact(() -> ((ButtonBase) button).fire());
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup((Node node) -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Labeled && node.isVisible()).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }
}
