package nl.lotwijzer.desktop.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
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

/** A project leader sets who may take part, and excludes who is too young on the proposed ground. */
@ExtendWith(ApplicationExtension.class)
class EligibilityScreenTest {
    @TempDir
    static Path folder;

    private TestWorkspace world;
    private EligibilityScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        world = new TestWorkspace(Files.createTempDirectory(folder, "project"));
        Path file = Files.writeString(Files.createTempFile(folder, "mensen", ".csv"), """
                Voornaam;Achternaam;Geboortedatum;Woonplaats
                Jong;Bakker;2-1-2015;Waterveen
                Els;de Vries;7-4-1980;Waterveen
                """);
        Registrations registrations = new Registrations(world.project());
        Sheet sheet = SpreadsheetReader.read(file);
        registrations.importRows(sheet, registrations.propose(sheet));
        screen = new EligibilityScreen(world.workspace());
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
    void fromNoRulesToNobodyLeftToDecideAbout(FxRobot robot) {
        assertThat(robot.lookup("Wie mag meedoen?").tryQuery()).isPresent();

        world.dialogs().yes(form -> {
            fields(form, TextField.class).getFirst().setText("16");
            fields(form, TextArea.class).get(1).setText("Waterveen");
        });
        robot.clickOn(
                robot.from(card(robot, "Wie mag meedoen")).lookup("Veranderen").<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(new Eligibility(world.project()).rules().age().map(AgeRule::minimum))
                .contains(16);
        assertThat(new Eligibility(world.project()).rules().residence().places())
                .containsExactly("Waterveen");

        world.dialogs().yes(form -> {});
        robot.clickOn(robot.from(card(robot, "Uitsluitingsgronden"))
                .lookup("Veranderen")
                .<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(new Eligibility(world.project()).grounds())
                .extracting(ExclusionGround::text)
                .contains("Valt op de peildatum buiten de leeftijdsgrens");

        robot.clickOn("Jong Bakker");
        robot.clickOn("Uitsluiten");
        WaitForAsyncUtils.waitForFxEvents();

        Registrant young = new Registrations(world.project()).all().getFirst();
        assertThat(young.active()).isFalse();
        assertThat(young.ground()).isEqualTo("Valt op de peildatum buiten de leeftijdsgrens");
        assertThat(robot.lookup("Niets te besluiten").tryQuery()).isPresent();
    }

    private static Node card(FxRobot robot, String title) {
        return robot.lookup(".rule-card").queryAll().stream()
                .filter(card -> robot.from(card).lookup(title).tryQuery().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Node> List<T> fields(Node form, Class<T> kind) {
        return form.lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(field -> Optional.ofNullable(field.getParent()).isPresent())
                .toList();
    }
}
