package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sample.SampleFiles;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole work once through the screens, as a project leader does it: from a new project to the exported report. */
@ExtendWith(ApplicationExtension.class)
class WholeWorkTest {
    private static final String DICE = "63454660390103169462";

    @TempDir
    static Path folder;

    private final Deque<Path> files = FilesOf.none();
    private Stage stage;
    private DesktopWindow window;
    private Path samples;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        samples = SampleFiles.writeInto(folder);
        PreferencesStore store = new PreferencesStore(Files.createTempDirectory(folder, "config"));
        // A new project is proposed in the folder of the last one.
        store.save(store.load().opened(folder.resolve("vorige.beraad")));
        window = new DesktopWindow(
                stage,
                store,
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneId.of("Europe/Amsterdam")),
                Screens.all(),
                texts -> new FilesOf(new WindowDialogs(() -> stage, texts), files));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    @Test
    void fromANewProjectToTheReport(FxRobot robot) throws Exception {
        Project project = newProject(robot);
        readRegistrants(robot, project);
        setQuotas(robot, project);
        draw(robot, project);
        confirm(robot, project);
        holdASession(robot, project);
        Path report = exportReport(robot, project);
        assertThat(WorkbookFigures.of(report)).isEqualTo(WorkbookFigures.expected(project.file()));
    }

    private Project newProject(FxRobot robot) {
        robot.clickOn("#welcome-new");
        until(() -> robot.lookup("#new-name").tryQuery().isPresent());
        robot.clickOn("#new-name").write("Burgerberaad Waterveen");
        robot.clickOn("#new-person").write("Sanne");
        robot.clickOn("#new-role").write("projectleider");
        robot.clickOn("Project maken");
        until(() -> window.opener().current().get().isPresent());
        Project project = window.opener().current().get().orElseThrow();
        assertThat(project.details().panelSize()).isEqualTo(100);
        return project;
    }

    private void readRegistrants(FxRobot robot, Project project) {
        go(robot, "registrants");
        press(robot, "Inlezen");
        files.add(samples.resolve("aanmeldingen.xlsx"));
        press(robot, "Bestand kiezen…");
        press(robot, "Controleren");
        until(() -> shown(robot, "454 aanmeldingen inlezen"));
        press(robot, "454 aanmeldingen inlezen");
        until(() -> new Registrations(project).count() == 454);
        press(robot, "Naar de aanmeldingen");
    }

    private void setQuotas(FxRobot robot, Project project) {
        go(robot, "quotas");
        files.add(samples.resolve("bevolking.csv"));
        press(robot, "Bevolking inlezen");
        until(() -> new Quotas(project).criteria().size() == 5);
        press(robot, "Quota berekenen");
        press(robot, "Berekenen");
        until(() -> new Quotas(project).criteria().stream().allMatch(criterion -> criterion.lowest() > 0));
    }

    private void draw(FxRobot robot, Project project) {
        Draws draws = new Draws(project);
        go(robot, "lottery");
        press(robot, "#decision-number");
        robot.write("2026-12");
        press(robot, "#decision-keep");
        fire(robot, "#rules-fix");
        confirmed(robot, "Regels vaststellen?");
        until(() -> draws.current().isPresent());
        press(robot, "#lottery-next");
        press(robot, "#lottery-compute");
        until(() -> shown(robot, "Klopt alles? Dan is bevriezen de volgende stap."));
        press(robot, "#lottery-next");
        fire(robot, "#lottery-freeze");
        confirmed(robot, "Nu bevriezen?");
        until(() -> draws.current().orElseThrow().commitment().isPresent());
        press(robot, "#lottery-next");
        press(robot, "#lottery-ceremony");
        ceremony(robot, draws);
        Lottery drawn = new Lotteries(project).current().orElseThrow();
        assertThat(drawn.panel()).hasSize(100);
        assertThat(drawn.drawing().orElseThrow().seedText()).endsWith("|ronde=1|dobbel=" + DICE);
    }

    /** The public part, with nothing but the keyboard. */
    private static void ceremony(FxRobot robot, Draws draws) {
        until(() -> shown(robot, "De controlecode C"));
        robot.type(KeyCode.ENTER, 2);
        for (char digit : DICE.toCharArray()) {
            robot.type(KeyCode.valueOf("DIGIT" + digit));
        }
        robot.type(KeyCode.ENTER, 2);
        until(() -> draws.current().orElseThrow().contributions().size() == 1);
        until(() -> shown(robot, "Deze cijfers zijn bewaard en tellen mee."));
        robot.type(KeyCode.ENTER, 2);
        until(() -> draws.current().orElseThrow().state() == RoundState.DRAWN);
        until(() -> shown(robot, "S is de SHA-256 van deze regel. Iedereen kan dat nu narekenen."));
        robot.type(KeyCode.ENTER, 2);
        robot.type(KeyCode.END);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.END);
        robot.type(KeyCode.ENTER, 2);
        until(() -> shown(robot, "Het panel is geloot: 100 mensen"));
    }

    private static void confirmed(FxRobot robot, String question) {
        until(() -> shown(robot, question));
        robot.type(KeyCode.ENTER);
    }

    /** Presses a button that may have to be scrolled to. */
    private static void fire(FxRobot robot, String id) {
        until(() -> enabled(robot, id).isPresent());
        Platform.runLater(() -> ((Button) enabled(robot, id).orElseThrow()).fire());
    }

    private void confirm(FxRobot robot, Project project) {
        go(robot, "participants");
        until(() -> robot.lookup("#participants").tryQuery().isPresent());
        TableView<?> table = robot.lookup("#participants").queryAs(TableView.class);
        until(() -> table.getItems().size() == 100);
        robot.interact(() -> table.getSelectionModel().selectAll());
        press(robot, "#change-status");
        press(robot, "Bevestigd");
        until(() -> new Participants(project).panel().orElseThrow().counts().get(Status.CONFIRMED) == 100);
    }

    private void holdASession(FxRobot robot, Project project) {
        go(robot, "facilitators");
        files.add(samples.resolve("begeleiders.csv"));
        press(robot, "Inlezen");
        until(() -> new Facilitators(project).all().size() == 14);
        go(robot, "sessions");
        files.add(samples.resolve("bijeenkomsten.csv"));
        press(robot, "Inlezen");
        until(() -> new Sessions(project).all().size() == 5);
        Session first = new Sessions(project).all().getFirst();
        press(robot, "Aanwezigheid");
        press(robot, "De rest is aanwezig");
        until(() -> new Attendances(project).of(first.id()).came() == 100);
        press(robot, "Tafels");
        press(robot, "#arrange");
        until(() -> new TablePlans(project).of(first.id()).isPresent());
        press(robot, "Begeleiders");
        press(robot, "#staff");
    }

    private Path exportReport(FxRobot robot, Project project) {
        go(robot, "reports");
        Path report = folder.resolve("stuurgroep.xlsx");
        files.add(report);
        press(robot, "Exporteren");
        until(() -> project.journal().head().action().equals("report.journal.export"));
        return report;
    }

    private static void go(FxRobot robot, String place) {
        press(robot, "#place-" + place);
    }

    /** Waits until something with this text or id can be clicked and stays where it is, and clicks it. */
    private static void press(FxRobot robot, String what) {
        until(() -> {
            Optional<Node> now = enabled(robot, what);
            WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS);
            return now.isPresent() && now.equals(enabled(robot, what));
        });
        robot.clickOn(enabled(robot, what).orElseThrow());
    }

    private static Optional<Node> enabled(FxRobot robot, String what) {
        return visible(robot, what).stream().filter(node -> !node.isDisabled()).findFirst();
    }

    private static boolean shown(FxRobot robot, String what) {
        return !visible(robot, what).isEmpty();
    }

    private static List<Node> visible(FxRobot robot, String what) {
        return robot.lookup(what).queryAll().stream()
                .filter(node -> node.getScene() != null && node.isVisible() && treeVisible(node))
                .filter(node ->
                        what.startsWith("#") || node instanceof Labeled || node instanceof javafx.scene.text.Text)
                .toList();
    }

    private static boolean treeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void until(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::get);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within a minute; see " + Screenshot.of("whole-work"), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
