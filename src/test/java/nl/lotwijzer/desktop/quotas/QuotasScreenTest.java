package nl.lotwijzer.desktop.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
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

/** The quotas are typed, taken back and dragged, with keyboard and mouse. */
@ExtendWith(ApplicationExtension.class)
class QuotasScreenTest {
    @TempDir
    static Path folder;

    private TestWorkspace world;
    private Quotas quotas;
    private QuotasScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        world = new TestWorkspace(Files.createTempDirectory(folder, "project"));
        StringBuilder rows = new StringBuilder("Voornaam;Achternaam;E-mail;Geslacht\n");
        for (int number = 0; number < 60; number++) {
            rows.append("Voor%d;Achter%d;m%d@example.nl;%s\n"
                    .formatted(number, number, number, number < 40 ? "vrouw" : "man"));
        }
        Sheet sheet = SpreadsheetReader.read(OfficeFiles.text(folder.resolve("a.csv"), rows.toString()));
        Registrations registrations = new Registrations(world.project());
        registrations.importRows(sheet, registrations.propose(sheet));
        quotas = new Quotas(world.project());
        quotas.apply(PopulationFile.read(OfficeFiles.text(
                folder.resolve("b.csv"), "Kenmerk;Categorie;Aantal\nGeslacht;vrouw;500\nGeslacht;man;500\n")));
        quotas.calculate(new QuotaMethod.SeatsAround(2), quotas.criteria());
        screen = new QuotasScreen(world.workspace());
        Scene scene = new Scene((Parent) screen.node(), 1060, 700);
        Theme theme = new Theme();
        theme.show(Brightness.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        screen.dispose();
        world.close();
    }

    @Test
    void quotasAreTypedTakenBackAndDragged(FxRobot robot) {
        assertThat(quota("vrouw")).isEqualTo("8..12");
        sees(robot, "Haalbaar: uit deze aanmeldingen kan een groep worden geloot die aan alle quota voldoet.");

        robot.doubleClickOn(field(robot, "Minimum voor vrouw")).write("13");
        sees(robot, "Het minimum (13) is hoger dan het maximum (12). Verlaag het minimum of verhoog het maximum.");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(field(robot, "Minimum voor vrouw").getText()).isEqualTo("8");

        robot.press(KeyCode.UP).release(KeyCode.UP).press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(quota("vrouw")).isEqualTo("9..12");

        robot.doubleClickOn(field(robot, "Minimum voor man")).write("12");
        sees(robot, "Niet haalbaar");
        sees(robot, "Bij Geslacht zijn de minimums samen 21, meer dan de 20 plaatsen. Verlaag een minimum.");
        assertThat(quota("man")).as("not kept while it is typed").isEqualTo("8..12");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        sees(robot, "Haalbaar: uit deze aanmeldingen kan een groep worden geloot die aan alle quota voldoet.");

        Node end = robot.lookup(".seat-handle").nth(1).query();
        Bounds at = end.localToScreen(end.getBoundsInLocal());
        robot.moveTo(at.getCenterX(), at.getCenterY())
                .press(MouseButton.PRIMARY)
                .moveBy(200, 0)
                .release(MouseButton.PRIMARY);
        assertThat(category("vrouw").max()).isGreaterThan(13);
        assertThat(field(robot, "Maximum voor vrouw").getText())
                .isEqualTo(Integer.toString(category("vrouw").max()));
    }

    @Test
    void aRelaxationIsAppliedWithAReasonAndOneSeatIsStudied(FxRobot robot) throws Exception {
        robot.interact(() -> {
            quotas.setQuota(category("vrouw").id(), 8, 9);
            quotas.setQuota(category("man").id(), 8, 9);
            return quotas;
        });
        sees(robot, "Bij Geslacht zijn de maximums samen 18, minder dan de 20 plaatsen. Verhoog een maximum.");
        sees(robot, "De kleinste versoepeling waarmee het wel kan:");
        world.dialogs().yes(form -> ((TextArea) form.lookup(".text-area")).setText("Te weinig ruimte"));
        robot.clickOn("Versoepelen");
        sees(robot, "Haalbaar: uit deze aanmeldingen kan een groep worden geloot die aan alle quota voldoet.");
        assertThat(world.project().journal().entries().getLast().details()).endsWith("reason=Te weinig ruimte");

        robot.clickOn("Eén plaats meer of minder");
        sees(robot, "Kleinste kans");
        robot.clickOn("vrouw");
        sees(robot, "Laagste min");
    }

    private static void sees(FxRobot robot, String text) {
        assertThat(robot.lookup(text).queryAll().stream().anyMatch(Node::isVisible))
                .as(text)
                .isTrue();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup(".seat-field").queryAllAs(TextField.class).stream()
                .filter(field -> Objects.equals(field.getAccessibleText(), name))
                .findFirst()
                .orElseThrow();
    }

    private String quota(String name) {
        return category(name).min() + ".." + category(name).max();
    }

    private Category category(String name) {
        List<Category> categories = quotas.criteria().getFirst().categories();
        return categories.stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
