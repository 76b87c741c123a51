package nl.lotwijzer.report.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.pack.Issue;
import nl.lotwijzer.report.pack.IssuedFile;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Decisions;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingDetails;
import nl.lotwijzer.steering.MeetingStatus;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.steering.Presence;
import nl.lotwijzer.steering.RiskDetails;
import nl.lotwijzer.steering.RiskStatus;
import nl.lotwijzer.steering.Risks;
import nl.lotwijzer.steering.StandingAgenda;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingDocumentsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Project project;
    private Meetings meetings;
    private MeetingDocuments documents;
    private long first;
    private long second;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Burgerberaad Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC));
        meetings = new Meetings(project);
        documents = new MeetingDocuments(project, Language.DUTCH);
        new Offices(project)
                .add(new OfficeDetails(Office.STEERING, "Ada Bos", "Gemeente", "", null, null, null, "", ""));
        first = plan(FIRST);
        meetings.presence(first, meeting(first).attendees(), Presence.PRESENT);
        Decisions decisions = new Decisions(project);
        long item = meeting(first).agenda().get(1).id();
        decisions.note(new DecisionDetails("Oud besluit", FIRST.minusDays(1), null, null, ""));
        decisions.note(new DecisionDetails("Zaal & koffie", FIRST, first, item, "team"));
        Actions actions = new Actions(project);
        actions.note(ActionDetails.open("Op tijd", "Bo", SECOND, first));
        actions.note(ActionDetails.open("Te laat", "Cor", SECOND.minusDays(1), first));
        actions.note(new ActionDetails("Klaar", "Dia", FIRST, ActionStatus.DONE, FIRST, first));
        new Risks(project).note(new RiskDetails("Regen", "", "", 4, 4, "Bo", "Tent", RiskStatus.OPEN, null));
        new Risks(project).note(new RiskDetails("Weg", "", "", 5, 5, "", "", RiskStatus.CLOSED, null));
        meetings.notes(first, "Het was gezellig.\nTot slot koffie.");
        meetings.status(first, MeetingStatus.HELD);
        second = plan(SECOND);
    }

    private long plan(LocalDate date) {
        return meetings.plan(
                new MeetingDetails(date, LocalTime.of(9, 30), "Raadhuis"), StandingAgenda.in(Texts.in(Language.DUTCH)));
    }

    private Meeting meeting(long id) {
        return meetings.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static String word(byte[] bytes) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    @Test
    void writesTheAgendaTwiceAndTheReportAndEntersThemTogether() throws Exception {
        List<Path> files = documents.writeAll(meeting(second), folder);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "Agenda stuurgroep 2 proef 2026-11-23.docx",
                        "Agenda stuurgroep 2 proef 2026-11-23.pdf",
                        "Stuurgroeprapportage proef 2026-11-22.xlsx");
        Issue issue = new Packs(project).register().all().getFirst();
        assertThat(issue.request().period().from()).isEqualTo(FIRST);
        assertThat(issue.files())
                .extracting(IssuedFile::sha256)
                .containsExactlyInAnyOrder(hash(files.get(0)), hash(files.get(1)), hash(files.get(2)));

        String word = word(Files.readAllBytes(files.getFirst()));
        assertThat(word)
                .contains("Agenda stuurgroep, vergadering 2", "maandag 23 november 2026", "vanaf 09:30", "Raadhuis")
                .contains("Ada Bos (Gemeente)", "65 minuten", "Voortgang van het burgerberaad")
                .contains("Er staan 2 acties open; 1 daarvan is te laat.")
                .contains("B-2026-02", "Zaal & koffie", "hoog (kans 4 × gevolg 4)")
                .doesNotContain("Oud besluit", "Klaar", "Weg\t");
        assertThat(word.indexOf("A-2")).as("late ones first").isLessThan(word.indexOf("A-1"));
        assertThat(word).containsSubsequence("09:30", "09:35", "09:45", "10:05", "10:20", "10:30");
        try (PDDocument pdf = Loader.loadPDF(files.get(1).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("B-2026-02", "Te laat", "Tent");
        }
    }

    private static String hash(Path file) throws IOException {
        return Sha256.hex(Files.readAllBytes(file));
    }

    @Test
    void theSameStateGivesTheSameBytes() {
        assertThat(documents.agenda(meeting(second)).word())
                .isEqualTo(documents.agenda(meeting(second)).word());
        assertThat(documents.agenda(meeting(second)).pdf())
                .isEqualTo(documents.agenda(meeting(second)).pdf());
        assertThat(documents.notes(meeting(first)).word())
                .isEqualTo(documents.notes(meeting(first)).word());
    }

    @Test
    void theNotesTellWhoWasThereWhatWasDecidedAndWhoDoesWhat() throws Exception {
        Path file = folder.resolve(documents.notesName(meeting(first)));
        documents.writeNotes(meeting(first), file);

        assertThat(file.getFileName()).hasToString("Verslag stuurgroep 1 proef 2026-10-26.docx");
        assertThat(word(Files.readAllBytes(file)))
                .contains("Ada Bos (Gemeente)", "Het was gezellig.", "Tot slot koffie.")
                .contains("2. Verslag en actielijst", "Besluit B-2026-02: Zaal & koffie")
                .contains("Op tijd", "Te laat", "Klaar", "gedaan")
                .doesNotContain("Oud besluit");
        assertThat(project.journal().head().details()).isEqualTo("sha256=" + hash(file));
    }

    @Test
    void aFirstMeetingWithNothingStillHasAnAgenda() throws Exception {
        try (Project empty = Project.create(
                folder.resolve("leeg.beraad"),
                new ProjectDetails("leeg", "Leeg", "", "", 10),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC))) {
            new Meetings(empty).plan(new MeetingDetails(SECOND, null, ""), List.of());
            Meeting only = new Meetings(empty).next().orElseThrow();
            MeetingDocuments english = new MeetingDocuments(empty, Language.ENGLISH);

            assertThat(word(english.agenda(only).word()))
                    .contains("There are no open actions.", "No decisions were taken.", "There are no open risks.");
            Path out = Files.createDirectory(folder.resolve("uit"));
            assertThat(english.writeAll(only, out)).hasSize(3);
            assertThatThrownBy(() -> english.writeAll(only, folder.resolve("nergens")))
                    .isInstanceOf(ReportException.class);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }
}
