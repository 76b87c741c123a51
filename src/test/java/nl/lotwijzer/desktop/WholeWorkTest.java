package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Deque;
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
    private Hands hands;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        samples = SampleFiles.writeInto(folder);
        PreferencesStore store = new PreferencesStore(Files.createTempDirectory(folder, "config"));
        // A new project is proposed in the folder of the last one.
        store.save(store.load().opened(Files.createFile(folder.resolve("vorige.beraad"))));
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
        hands = new Hands(robot, "whole-work");
        Project project = newProject();
        readRegistrants(project);
        setQuotas(project);
        draw(project);
        confirm(project);
        holdASession(project);
        Path report = exportReport(project);
        assertThat(WorkbookFigures.of(report)).isEqualTo(WorkbookFigures.expected(project.file()));
    }

    private Project newProject() {
        hands.robot().clickOn("#welcome-new");
        hands.until(() -> hands.robot().lookup("#new-name").tryQuery().isPresent());
        hands.robot().clickOn("#new-name").write("Burgerberaad Waterveen");
        hands.robot().clickOn("#new-person").write("Sanne");
        hands.robot().clickOn("#new-role").write("projectleider");
        hands.robot().clickOn("Project maken");
        hands.until(() -> window.opener().current().get().isPresent());
        Project project = window.opener().current().get().orElseThrow();
        assertThat(project.details().panelSize()).isEqualTo(100);
        return project;
    }

    private void readRegistrants(Project project) {
        hands.go("registrants");
        hands.press("Inlezen");
        files.add(samples.resolve("aanmeldingen.xlsx"));
        hands.press("Bestand kiezen…");
        hands.pressUntil("Waarden bekijken", "Controleren");
        hands.pressUntil("Controleren", "454 aanmeldingen inlezen");
        hands.press("454 aanmeldingen inlezen");
        hands.until(() -> new Registrations(project).count() == 454);
        hands.press("Naar de aanmeldingen");
    }

    private void setQuotas(Project project) {
        hands.go("quotas");
        files.add(samples.resolve("bevolking.csv"));
        hands.pressUntil("Bevolking inlezen", "Bestand kiezen");
        hands.press("Bestand kiezen");
        hands.until(() -> new Quotas(project).criteria().size() == 5);
        hands.press("Quota berekenen");
        hands.press("Berekenen");
        hands.until(() -> new Quotas(project).criteria().stream().allMatch(criterion -> criterion.lowest() > 0));
    }

    private void draw(Project project) {
        Draws draws = new Draws(project);
        hands.go("lottery");
        hands.press("#decision-number");
        hands.robot().write("2026-12");
        hands.press("#decision-keep");
        hands.fire("#rules-fix");
        hands.confirm("Regels vaststellen?");
        hands.until(() -> draws.current().isPresent());
        hands.press("#lottery-next");
        hands.press("#lottery-compute");
        hands.until(() -> hands.shown("Klopt alles? Dan is bevriezen de volgende stap."));
        hands.press("#lottery-next");
        hands.fire("#lottery-freeze");
        hands.confirm("Nu bevriezen?");
        hands.until(() -> draws.current().orElseThrow().commitment().isPresent());
        hands.press("#lottery-next");
        hands.press("#lottery-ceremony");
        ceremony(draws);
        Lottery drawn = new Lotteries(project).current().orElseThrow();
        assertThat(drawn.panel()).hasSize(100);
        assertThat(drawn.drawing().orElseThrow().seedText()).endsWith("|ronde=1|dobbel=" + DICE);
    }

    /** The public part, with nothing but the keyboard. */
    private void ceremony(Draws draws) {
        hands.until(() -> hands.shown("De controlecode C"));
        hands.robot().type(KeyCode.ENTER, 2);
        for (char digit : DICE.toCharArray()) {
            hands.robot().type(KeyCode.valueOf("DIGIT" + digit));
        }
        hands.robot().type(KeyCode.ENTER, 2);
        hands.until(() -> draws.current().orElseThrow().contributions().size() == 1);
        hands.until(() -> hands.shown("Deze cijfers zijn bewaard en tellen mee."));
        hands.robot().type(KeyCode.ENTER, 2);
        hands.until(() -> draws.current().orElseThrow().state() == RoundState.DRAWN);
        hands.until(() -> hands.shown("S is de SHA-256 van deze regel. Iedereen kan dat nu narekenen."));
        hands.robot().type(KeyCode.ENTER, 2);
        hands.robot().type(KeyCode.END);
        hands.robot().type(KeyCode.ENTER);
        hands.robot().type(KeyCode.END);
        hands.robot().type(KeyCode.ENTER, 2);
        hands.until(() -> hands.shown("Het panel is geloot: 100 mensen"));
    }

    private void confirm(Project project) {
        hands.go("participants");
        hands.until(() -> hands.robot().lookup("#participants").tryQuery().isPresent());
        TableView<?> table = hands.robot().lookup("#participants").queryAs(TableView.class);
        hands.until(() -> table.getItems().size() == 100);
        hands.robot().interact(() -> table.getSelectionModel().selectAll());
        hands.press("#change-status");
        hands.press("#change-to-CONFIRMED");
        hands.until(
                () -> new Participants(project).panel().orElseThrow().counts().get(Status.CONFIRMED) == 100);
    }

    private void holdASession(Project project) {
        hands.go("facilitators");
        files.add(samples.resolve("begeleiders.csv"));
        hands.press("Inlezen");
        hands.until(() -> new Facilitators(project).all().size() == 20);
        hands.go("sessions");
        files.add(samples.resolve("bijeenkomsten.csv"));
        hands.press("Inlezen");
        hands.until(() -> new Sessions(project).all().size() == 5);
        Session first = new Sessions(project).all().getFirst();
        hands.press("#tab-attendance");
        hands.press("#attendance-more");
        hands.press("De rest is aanwezig");
        hands.until(() -> new Attendances(project).of(first.id()).came() == 100);
        hands.press("#tab-tables");
        hands.press("#arrange");
        hands.until(() -> new TablePlans(project).of(first.id()).isPresent());
        hands.press("#tab-team");
        hands.press("#staff");
    }

    private Path exportReport(Project project) {
        hands.go("reports");
        Path report = folder.resolve("stuurgroep.xlsx");
        files.add(report);
        hands.press("Exporteren");
        hands.until(() -> project.journal().head().action().equals("report.journal.export"));
        return report;
    }
}
