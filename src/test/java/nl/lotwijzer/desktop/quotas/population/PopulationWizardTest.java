package nl.lotwijzer.desktop.quotas.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.quotas.QuotasScreen;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A project leader takes the figures of a CBS file over, page by page, and takes that back. */
@ExtendWith(ApplicationExtension.class)
class PopulationWizardTest {
    private static final Path FILE =
            Path.of("src", "test", "resources", "population", "03759ned_UntypedDataSet_22112026_101500.csv");

    @TempDir
    static Path folder;

    private TestWorkspace world;
    private Quotas quotas;
    private QuotasScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        world = new TestWorkspace(Files.createTempDirectory(folder, "project"));
        quotas = new Quotas(world.project());
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
    void figuresAreTakenOverPageByPageAndTakenBack(FxRobot robot) {
        Platform.runLater(() -> screen.onShow("population " + FILE));
        WaitForAsyncUtils.waitForFxEvents();
        sees(robot, "Welke regio’s tellen samen mee?");

        robot.clickOn("Verder");
        sees(robot, "Kies eerst een regio.");
        robot.clickOn(field(robot, "Zoek een gemeente, wijk of code")).write("0518");
        Node box = robot.lookup(".check-box").match(Node::isVisible).query();
        robot.clickOn(box);
        robot.clickOn("Verder");

        sees(robot, "Welke kenmerken haal je uit dit bestand?");
        Spinner<Integer> limit = robot.lookup(".spinner").query();
        robot.interact(() -> limit.getValueFactory().setValue(15));
        robot.clickOn("Verder");

        TextField bands = field(robot, "Leeftijd");
        assertThat(bands.getText()).isEqualTo("15 t/m 24, 25 t/m 44, 45 t/m 64, 65 of ouder");
        robot.interact(() -> bands.setText("15 t/m 24, 20 t/m 44, 45 t/m 64, 65+"));
        robot.clickOn("Verder");
        sees(
                robot,
                "“15 t/m 24” en “20 t/m 44” overlappen: wie 20 t/m 24 is, telt dan dubbel. Pas een van de twee aan.");
        assertThat(robot.lookup("Overnemen").queryButton().isDisabled()).isTrue();

        robot.clickOn("Terug");
        TextField again = field(robot, "Leeftijd");
        robot.interact(() -> again.setText("15 t/m 24, 25 t/m 44, 45 t/m 64, 65+"));
        robot.clickOn("Verder");
        robot.clickOn("Overnemen");
        assertThat(quotas.criteria().stream().map(Criterion::name)).contains("Geslacht", "Leeftijd");
        Criterion age = quotas.criteria().stream()
                .filter(one -> one.name().equals("Leeftijd"))
                .findFirst()
                .orElseThrow();
        assertThat(age.categories().stream().map(Category::population))
                .isEqualTo(List.of(66_099L, 162_025L, 139_157L, 78_020L));
        sees(robot, "Leeftijd");

        robot.interact(() -> world.project().undo().undo());
        assertThat(quotas.criteria()).isEmpty();
    }

    private static void sees(FxRobot robot, String text) {
        assertThat(robot.lookup(text).queryAll().stream().anyMatch(Node::isVisible))
                .as(text)
                .isTrue();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
