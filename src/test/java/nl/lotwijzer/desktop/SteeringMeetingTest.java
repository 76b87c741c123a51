package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.pack.Issue;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.AgendaDetails;
import nl.lotwijzer.steering.AgendaKind;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingDetails;
import nl.lotwijzer.steering.MeetingStatus;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.steering.Presence;
import nl.lotwijzer.steering.StandingAgenda;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A project leader prepares the next meeting of the steering group from the project as it was left last month. */
@ExtendWith(ApplicationExtension.class)
class SteeringMeetingTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate LAST = LocalDate.of(2026, 10, 26);
    private static final Actor ACTOR = new Actor("projectleider", "Sanne");
    private static final int MOST_CLICKS = 20;

    @TempDir
    static Path folder;

    private final Deque<Path> files = FilesOf.none();
    private DesktopWindow window;

    @Start
    void start(Stage shown) throws Exception {
        window = new DesktopWindow(
                shown,
                new PreferencesStore(Files.createTempDirectory(folder, "config")),
                CLOCK,
                Screens.all(),
                texts -> new FilesOf(new WindowDialogs(() -> shown, texts), files));
        shown.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    @Test
    void fromLastMonthsProjectToTheDocumentsInAtMostTwentyClicks(FxRobot robot) throws Exception {
        Path file = lastMonth();
        Path out = Files.createDirectory(folder.resolve("stukken"));
        files.add(file);
        files.add(out);
        Hands hands = new Hands(robot, "steering");

        hands.press("#welcome-open");
        hands.until(() -> window.opener().current().get().isPresent());
        Project project = window.opener().current().get().orElseThrow();
        Meetings meetings = new Meetings(project);
        hands.go("steering");
        hands.press("#plan-meeting");
        hands.until(() -> meetings.next().isPresent() && hands.shown("Vergadering 2"));
        checkDate(hands, meetings);
        checkAgenda(hands, meetings);
        closeAnAction(hands, project);
        hands.press("#steering-meetings");
        hands.press("#make-documents");
        hands.until(() ->
                names(out).size() == 3 && !new Packs(project).register().all().isEmpty());

        assertThat(hands.clicks()).as("clicks").isLessThanOrEqualTo(MOST_CLICKS);
        check(out);
        Issue issue = new Packs(project).register().all().getFirst();
        assertThat(issue.request().pack()).isEqualTo(Pack.STEERING);
        assertThat(issue.request().period().from()).isEqualTo(LAST);
        assertThat(issue.files()).hasSize(3);
    }

    /** The proposed day is two weeks after the last one, or two weeks later again; this time it is a day later. */
    private static void checkDate(Hands hands, Meetings meetings) {
        assertThat(meetings.next().orElseThrow().date()).isEqualTo(LAST.plusWeeks(4));
        hands.press("#meeting-date");
        hands.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("24-11-2026").push(KeyCode.ENTER);
        hands.until(() -> meetings.next().map(Meeting::date).equals(Optional.of(LocalDate.of(2026, 11, 24))));
    }

    private static void checkAgenda(Hands hands, Meetings meetings) {
        hands.until(() -> hands.shown("Begroting") && hands.shown("Rondvraag en sluiting"));
        assertThat(hands.shown("Zaal kiezen")).as("what was not standing").isFalse();
        hands.write("#agenda-new", "Kinderopvang regelen");
        hands.robot().push(KeyCode.ENTER);
        hands.until(() -> hands.shown("Kinderopvang regelen"));
        assertThat(meetings.next().orElseThrow().agenda())
                .extracting(item -> item.details().title())
                .hasSize(7)
                .endsWith("Kinderopvang regelen", "Rondvraag en sluiting");
    }

    private static void closeAnAction(Hands hands, Project project) {
        hands.press("#steering-actions");
        hands.press("Drukwerk bestellen");
        hands.press("#action-done");
        hands.until(() -> new Actions(project).open().size() == 1);
        assertThat(new Actions(project).all().getFirst().details().status()).isEqualTo(ActionStatus.DONE);
    }

    private static List<String> names(Path out) {
        try (Stream<Path> listed = Files.list(out)) {
            return listed.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(Path out) throws IOException {
        assertThat(names(out))
                .containsExactly(
                        "Agenda stuurgroep 2 proef 2026-11-24.docx",
                        "Agenda stuurgroep 2 proef 2026-11-24.pdf",
                        "Stuurgroeprapportage proef 2026-11-22.xlsx");
        try (InputStream in = Files.newInputStream(out.resolve(names(out).get(0)));
                XWPFDocument word = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("dinsdag 24 november 2026", "Kinderopvang regelen", "Zaal huren", "Ada Bos (Gemeente)")
                    .doesNotContain("Drukwerk bestellen", "Zaal kiezen");
        }
        try (PDDocument pdf = Loader.loadPDF(out.resolve(names(out).get(1)).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Kinderopvang regelen", "Zaal huren");
        }
        try (InputStream in = Files.newInputStream(out.resolve(names(out).get(2)));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(3);
        }
    }

    /** Makes the project as it was left: a meeting that was held, with two actions of which one is late. */
    private static Path lastMonth() throws Exception {
        Path file = folder.resolve("proef.beraad");
        try (Project project = Project.create(
                file, new ProjectDetails("proef", "Burgerberaad Proef", "Raad", "Hoe verder?", 20), ACTOR, CLOCK)) {
            new Offices(project)
                    .add(new OfficeDetails(Office.STEERING, "Ada Bos", "Gemeente", "", null, null, null, "", ""));
            Meetings meetings = new Meetings(project);
            long id = meetings.plan(
                    new MeetingDetails(LAST, LocalTime.of(9, 30), "Raadhuis"),
                    StandingAgenda.in(Texts.in(Language.DUTCH)));
            meetings.addItem(id, AgendaDetails.of("Zaal kiezen", "Ada", 10, AgendaKind.DECIDE));
            meetings.presence(id, meetings.next().orElseThrow().attendees(), Presence.PRESENT);
            meetings.status(id, MeetingStatus.HELD);
            Actions actions = new Actions(project);
            actions.note(ActionDetails.open("Drukwerk bestellen", "Bo", LAST.plusDays(14), id));
            actions.note(ActionDetails.open("Zaal huren", "Cor", LAST.plusDays(60), id));
        }
        return file;
    }
}
