package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sample.SampleFiles;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A season through the screens, as a project leader lives it: confirm, withdraw, replace, seat, check in, move, pay. After
 * each step the project is asked whether it knows what the screen shows.
 */
@ExtendWith(ApplicationExtension.class)
class SeasonTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-01-16T08:35:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Actor ACTOR = new Actor("projectleider", "Sanne");
    private static final int PANEL = 24;
    private static final Pattern PAID = Pattern.compile("<InstdAmt Ccy=\"EUR\">([0-9.]+)</InstdAmt>");

    @TempDir
    static Path folder;

    private final Deque<Path> files = FilesOf.none();
    private Stage stage;
    private DesktopWindow window;
    private Project project;
    private Participants participants;
    private Hands hands;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        window = new DesktopWindow(
                stage,
                new PreferencesStore(Files.createTempDirectory(folder, "config")),
                CLOCK,
                Screens.all(),
                texts -> new FilesOf(new WindowDialogs(() -> stage, texts), files));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    @Test
    void fromTheFirstCallToThePayment(FxRobot robot) throws Exception {
        hands = new Hands(robot, "season");
        openADrawnProject();
        call();
        confirmTheRest();
        String left = withdraw();
        replace(left);
        giveAccounts();
        seat();
        checkIn();
        move();
        pay();
        theFileKnowsTheSame();
    }

    private void openADrawnProject() throws Exception {
        Path file = folder.resolve("seizoen.beraad");
        Project made = Project.create(
                file,
                new ProjectDetails("seizoen", "Burgerberaad Seizoen", "Raad", "Hoe verder?", PANEL),
                ACTOR,
                CLOCK);
        try (made) {
            DrawnPanel.draw(made, folder, 90);
        }
        Platform.runLater(() -> window.opener().open(file));
        hands.until(() -> window.opener().current().get().isPresent());
        project = window.opener().current().get().orElseThrow();
        participants = new Participants(project);
    }

    /** Three say yes and a fourth does not answer, with digits only. */
    private void call() {
        hands.go("participants");
        hands.press("#tab-calls");
        hands.until(() -> calls().getItems().size() == PANEL);
        hands.robot().interact(() -> calls().requestFocus());
        for (int yes = 1; yes <= 3; yes++) {
            int comes = yes;
            hands.robot().type(KeyCode.DIGIT1);
            hands.until(
                    () -> with(Status.CONFIRMED) == comes && calls().getItems().size() == PANEL - comes);
        }
        hands.robot().type(KeyCode.DIGIT5);
        hands.until(() -> with(Status.NO_ANSWER) == 1);
    }

    private ListView<?> calls() {
        return hands.robot().lookup("#call-list").queryListView();
    }

    private void confirmTheRest() {
        hands.press("#tab-people");
        hands.until(() -> people().getItems().size() == PANEL);
        choose(participant -> participant.status() != Status.CONFIRMED);
        hands.press("#change-status");
        hands.press("#change-to-CONFIRMED");
        hands.until(() -> with(Status.CONFIRMED) == PANEL);
        screenShowsTheStatuses();
    }

    /** Somebody leaves: the seat becomes vacant in the public draw. Returns the number of who left. */
    private String withdraw() {
        String leaver = participants.all().get(5).number();
        choose(participant -> participant.number().equals(leaver));
        hands.press("#leave");
        hands.until(() -> hands.shown("#ground"));
        hands.robot().type(KeyCode.ENTER);
        hands.until(() ->
                new Replacements(project).state().orElseThrow().vacancies().size() == 1);
        return leaver;
    }

    private void replace(String left) {
        hands.press("#call-4");
        hands.press("#give-seat");
        hands.confirm("Plaats geven");
        hands.until(() ->
                new Replacements(project).state().orElseThrow().vacancies().isEmpty());
        Participant successor = participants.all().stream()
                .filter(one -> one.seat().inPlaceOf().equals(Optional.of(left)))
                .findFirst()
                .orElseThrow();
        assertThat(with(Status.REPLACED)).isEqualTo(1);
        assertThat(successor.status()).as("said yes on the telephone already").isEqualTo(Status.CONFIRMED);
        hands.press("#tab-calls");
        hands.until(() -> calls().getItems().isEmpty());
        hands.press("#tab-people");
        hands.until(() -> people().getItems().size() == PANEL + 1);
        screenShowsTheStatuses();
    }

    /** Two of them give the number of their account. */
    private void giveAccounts() {
        List<Participant> coming = participants.confirmed();
        Map<String, String> accounts = Map.of(
                coming.get(0).number(), "NL91 ABNA 0417 1643 00", coming.get(1).number(), "NL02 ABNA 0123 4567 89");
        accounts.forEach((number, iban) -> {
            choose(participant -> participant.number().equals(number));
            hands.pressUntil("Kaart", "#iban");
            hands.until(() -> hands.shown("#iban"));
            hands.fill("#iban", iban);
            hands.robot().interact(() -> hands.enabled("#iban").orElseThrow().requestFocus());
            hands.robot().type(KeyCode.ENTER);
            hands.until(() -> new PersonCards(project)
                    .of(find(number).id())
                    .payment()
                    .iban()
                    .isPresent());
        });
    }

    private void seat() throws Exception {
        hands.go("sessions");
        files.add(SampleFiles.writeInto(folder).resolve("bijeenkomsten.csv"));
        hands.press("Inlezen");
        hands.until(() -> new Sessions(project).all().size() == 5);
        hands.press("#tab-tables");
        hands.press("#arrange");
        hands.until(() -> new TablePlans(project).of(first().id()).isPresent());
        assertThat(plan().seats()).isEqualTo(PANEL);
        hands.until(() -> hands.shown("#table-" + plan().tables().size()));
    }

    /** Everybody but one comes in, by the number on the badge; the other one is put right by hand. */
    private void checkIn() {
        hands.pressUntil("#tab-attendance", "#open-check-in");
        hands.pressUntil("#open-check-in", "#check-in");
        hands.press("#check-in");
        List<Participant> coming = participants.confirmed();
        for (Participant person : coming.subList(1, PANEL)) {
            hands.robot().write(person.number()).type(KeyCode.ENTER);
            hands.until(() -> came(person));
        }
        hands.robot()
                .interact(() -> ((Stage) hands.enabled("#check-in")
                                .orElseThrow()
                                .getScene()
                                .getWindow())
                        .close());
        hands.until(() -> attendance().there() == PANEL - 1);
        TableView<?> shown = hands.robot().lookup("#attendance").queryTableView();
        hands.until(() -> shown.getItems().size() == PANEL);
        hands.robot().interact(() -> shown.getSelectionModel().clearAndSelect(0));
        hands.press("#mark-ABSENT");
        hands.until(() -> attendance().count(Attendance.ABSENT) == 1);
        assertThat(attendance().there()).isEqualTo(PANEL - 1);
    }

    /** Somebody moves to another table with the keyboard. */
    private void move() {
        hands.press("#tab-tables");
        hands.until(() -> !plan().away().isEmpty());
        hands.pressUntil("#reseat", "#apply-reseat");
        hands.press("#apply-reseat");
        hands.until(() -> plan().away().isEmpty() && plan().seats() == PANEL - 1);
    }

    private void pay() throws Exception {
        hands.go("allowances");
        hands.press("Afspraken vastleggen");
        hands.fill("#allowance-fee", "25,00");
        hands.fill("#allowance-payer", "Gemeente Seizoen");
        hands.fill("#allowance-iban", "NL91 ABNA 0417 1643 00");
        hands.fire("#save-settings");
        hands.until(() -> project.journal().head().action().startsWith("allowances."));
        hands.pressUntil("#allowances-batches", "#fix-batch");
        hands.fire("#fix-batch");
        hands.until(() -> new Batches(project).all().size() == 1);
        Path file = folder.resolve("betaling.xml");
        files.add(file);
        hands.press("Betaalbestand maken");
        hands.confirm("Bestand maken");
        hands.until(() -> Files.exists(file));
        hands.pressUntil("Als betaald noteren", "Toch niet betaald");
        hands.until(() -> batch().paidOn().isPresent());

        long coming = participants.confirmed().subList(0, 2).stream()
                .filter(this::came)
                .count();
        assertThat(batch().payments()).hasSize((int) coming);
        assertThat(batch().sum()).isEqualTo(Euro.of(25, 0).times(coming));
        Matcher amounts = PAID.matcher(Files.readString(file));
        assertThat(amounts.results().map(match -> match.group(1)).toList())
                .isEqualTo(batch().payments().stream()
                        .map(payment -> payment.amount().plain())
                        .toList());
        hands.until(() ->
                hands.robot().lookup("#payments").queryTableView().getItems().size() == coming);
    }

    /** What was shown is in the file, for whoever opens it next. */
    private void theFileKnowsTheSame() throws Exception {
        Map<String, Status> statuses = statuses();
        try (Project again = Project.open(project.file(), ACTOR, CLOCK)) {
            assertThat(again.readOnly()).isTrue();
            assertThat(new Participants(again)
                            .all().stream().collect(Collectors.toMap(Participant::number, Participant::status)))
                    .isEqualTo(statuses);
            assertThat(new Attendances(again).of(first().id())).isEqualTo(attendance());
            assertThat(new TablePlans(again).of(first().id()).orElseThrow().tables())
                    .isEqualTo(plan().tables());
            assertThat(new Batches(again).all()).isEqualTo(new Batches(project).all());
            assertThat(again.journal().check().sound()).isTrue();
        }
    }

    private void screenShowsTheStatuses() {
        Map<String, Status> known = statuses();
        hands.until(() -> people().getItems().stream()
                .collect(Collectors.toMap(Participant::number, Participant::status))
                .equals(known));
    }

    private Map<String, Status> statuses() {
        return participants.all().stream().collect(Collectors.toMap(Participant::number, Participant::status));
    }

    private void choose(Predicate<Participant> which) {
        hands.robot().interact(() -> {
            TableView<Participant> table = people();
            table.getSelectionModel().clearSelection();
            table.getItems().stream().filter(which).forEach(table.getSelectionModel()::select);
        });
    }

    private TableView<Participant> people() {
        return hands.robot().lookup("#participants").queryTableView();
    }

    private Participant find(String number) {
        return participants.all().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private int with(Status status) {
        return participants.panel().orElseThrow().with(status).size();
    }

    private Session first() {
        return new Sessions(project).all().getFirst();
    }

    private AttendanceList attendance() {
        return new Attendances(project).of(first().id());
    }

    private boolean came(Participant person) {
        return attendance().attendees().stream()
                .anyMatch(one -> one.participant().id() == person.id() && one.there());
    }

    private TablePlan plan() {
        return new TablePlans(project).of(first().id()).orElseThrow();
    }

    private Batch batch() {
        return new Batches(project).all().getFirst();
    }
}
