package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectContent;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.RefusedRow;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationNumber;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sample.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What comes before the lottery, as a project leader does it: from an empty project to feasible quotas, with second thoughts. */
@ExtendWith(ApplicationExtension.class)
class PreparationTest {
    private static final int LETTERS = 10_000;
    private static final int REGISTRANTS = 452;

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
                Clock.fixed(Instant.parse("2026-11-01T08:30:00Z"), ZoneId.of("Europe/Amsterdam")),
                Screens.all(),
                texts -> new FilesOf(new WindowDialogs(() -> stage, texts), files));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    @Test
    void fromAnEmptyProjectToFeasibleQuotas(FxRobot robot) throws IOException {
        hands = new Hands(robot, "preparation");
        Project project = newProject();
        readLetters(project);
        readRegistrantsTwice(project);
        lookAtRefusedRows(project);
        readSomebodyAgain(project);
        mergeAndTurnBack(project);
        correctAndTurnBack(project);
        setQuotas(project);
    }

    private Project newProject() {
        hands.press("#welcome-new");
        hands.until(() -> hands.shown("#new-name"));
        hands.write("#new-name", "Burgerberaad Waterveen");
        hands.write("#new-person", "Sanne");
        hands.write("#new-role", "projectleider");
        hands.press("Project maken");
        hands.until(() -> window.opener().current().get().isPresent());
        return window.opener().current().get().orElseThrow();
    }

    private void readLetters(Project project) {
        hands.go("invitations");
        files.add(samples.resolve("uitnodigingen.csv"));
        hands.press("Brieven van een ander inlezen");
        hands.until(() -> new Letters(project).count() == LETTERS);
    }

    private void readRegistrantsTwice(Project project) {
        String before = ProjectContent.of(project);
        readRegistrants(project);
        hands.press("Ongedaan maken");
        hands.until(() -> new Registrations(project).count() == 0);
        assertThat(ProjectContent.of(project)).as("an import that was undone").isEqualTo(before);
        readRegistrants(project);
        hands.press("Naar de aanmeldingen");
    }

    private void readRegistrants(Project project) {
        hands.go("registrants");
        hands.press("Inlezen");
        files.add(samples.resolve("aanmeldingen.xlsx"));
        hands.press("Bestand kiezen…");
        hands.press("Waarden bekijken");
        hands.press("Controleren");
        hands.press(REGISTRANTS + " aanmeldingen inlezen");
        hands.until(() -> new Registrations(project).count() == REGISTRANTS);
    }

    /** One click on the banner shows every refused row, a second one on a row opens it. */
    private void lookAtRefusedRows(Project project) {
        hands.press("Bekijken");
        hands.until(() -> refused().getItems().size() == 7);
        for (int row = 0; row < 7; row++) {
            int at = row;
            hands.robot().interact(() -> refused().getSelectionModel().clearAndSelect(at));
            int number = ((RefusedRow) refused().getItems().get(at)).row();
            hands.until(() -> hands.shown("Rij " + number));
        }
        hands.press("Naar de aanmeldingen");
    }

    private TableView<?> refused() {
        return hands.robot().lookup(".table-view").queryAllAs(TableView.class).stream()
                .filter(table -> !table.getItems().isEmpty() && table.getItems().getFirst() instanceof RefusedRow)
                .findFirst()
                .orElseGet(TableView::new);
    }

    /** Somebody registers again by another letter, with a name that is typed a little differently. */
    private void readSomebodyAgain(Project project) throws IOException {
        Registrant once = first(project);
        Set<String> unused = new HashSet<>(new Letters(project).codes());
        new Registrations(project).all().forEach(one -> unused.remove(ComparedText.code(one.letterCode())));
        Path again = folder.resolve("nagekomen.csv");
        Files.writeString(
                again,
                "Briefcode;Voornaam;Achternaam;E-mailadres;Geboortedatum\n"
                        + String.join(
                                ";",
                                new TreeSet<>(unused).first(),
                                once.firstName(),
                                once.lastName() + "s",
                                once.email(),
                                String.valueOf(once.form().birthDate())));
        hands.press("Inlezen");
        files.add(again);
        hands.press("Bestand kiezen…");
        hands.press("Waarden bekijken");
        hands.press("Controleren");
        hands.press("1 aanmelding inlezen");
        hands.until(() -> new Registrations(project).count() == REGISTRANTS + 1);
        hands.press("Naar de aanmeldingen");
    }

    private void mergeAndTurnBack(Project project) {
        String before = ProjectContent.of(project);
        hands.go("duplicates");
        hands.press("#merge");
        hands.until(() -> merged(project) == 1);
        undo();
        hands.until(() -> merged(project) == 0);
        assertThat(ProjectContent.of(project)).as("a merge that was undone").isEqualTo(before);
    }

    private static long merged(Project project) {
        return new Registrations(project)
                .all().stream().filter(one -> one.mergedInto().isPresent()).count();
    }

    private void correctAndTurnBack(Project project) {
        String before = ProjectContent.of(project);
        hands.go("registrants");
        TableView<?> table = hands.robot().lookup("#registrants-table").queryAs(TableView.class);
        hands.until(() -> table.getItems().size() == REGISTRANTS + 1);
        hands.robot().interact(() -> table.getSelectionModel().clearAndSelect(0));
        hands.fire("#card-correct");
        hands.fill("#correct-CITY", "Molenwijk");
        hands.fill("#correction-reason", "per telefoon doorgegeven");
        hands.fire("#correction-keep");
        hands.until(() -> first(project).address().city().equals("Molenwijk"));
        assertThat(first(project).corrected()).isNotEmpty();
        undo();
        hands.until(() -> first(project).corrected().isEmpty());
        assertThat(ProjectContent.of(project))
                .as("a correction that was undone")
                .isEqualTo(before);
    }

    private static Registrant first(Project project) {
        return new Registrations(project)
                .byNumber(new RegistrationNumber("R0001"))
                .orElseThrow();
    }

    private void setQuotas(Project project) {
        hands.go("quotas");
        files.add(samples.resolve("bevolking.csv"));
        hands.pressUntil("Bevolking inlezen", "Bestand kiezen");
        hands.press("Bestand kiezen");
        hands.until(() -> new Quotas(project).criteria().size() == 5);
        hands.press("Quota berekenen");
        hands.press("Berekenen");
        hands.until(() ->
                hands.shown("Haalbaar: uit deze aanmeldingen kan een groep worden geloot die aan alle quota voldoet."));
    }

    private void undo() {
        hands.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
    }
}
