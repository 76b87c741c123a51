package nl.lotwijzer.report.document;

import static nl.lotwijzer.report.document.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.privacy.Catalogue;
import nl.lotwijzer.privacy.PersonFile;
import nl.lotwijzer.privacy.PersonRef;
import nl.lotwijzer.privacy.Subject;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.report.DrawDocuments;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.VerificationDocument;
import nl.lotwijzer.report.meeting.MeetingDocuments;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.report.privacy.PersonExport;
import nl.lotwijzer.report.support.TrainingFiles;
import nl.lotwijzer.sample.AdvisedProject;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingDetails;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.steering.StandingAgenda;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.Inspection;
import nl.lotwijzer.supervision.PublicValue;
import nl.lotwijzer.supervision.Verdict;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.SignUp;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.TrainingDetails;
import nl.lotwijzer.support.TrainingKind;
import nl.lotwijzer.support.TrainingLength;
import nl.lotwijzer.support.Trainings;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Verification;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has a PDF read aloud gets all that the others see: every kind of file keeps to PDF/UA-1. */
class AccessiblePdfTest {
    private static final Instant NOW = Instant.parse("2026-11-22T13:02:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Clock CLOCK = Clock.fixed(NOW, ZONE);
    private static final String HASH = Sha256.hex("voorbeeld-manifest\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfPart(Language language) throws Exception {
        assertAccessible("upright", everything(language, false).pdf());
        assertAccessible("lying", everything(language, true).pdf());
    }

    @Test
    void whatIsNotTaggedIsSeen() throws Exception {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(everything(Language.DUTCH, false).pdf())) {
            pdf.getDocumentCatalog().setStructureTreeRoot(null);
            pdf.getDocumentCatalog().setLanguage(null);
            pdf.save(untagged);
        }
        assertThat(Accessibility.broken(untagged.toByteArray())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Pack.class,
            names = {"COUNCIL", "FOLLOW_UP"})
    void packsThatArePublished(Pack pack) throws Exception {
        try (Project project = AdvisedProject.make(folder)) {
            Packs packs = new Packs(project);
            for (Language language : Language.values()) {
                byte[] pdf = Packs.bytes(packs.make(packs.whole(pack, language)), FileKind.PDF);
                assertAccessible(pack + " " + language, pdf);
            }
        }
    }

    @Test
    void recordOfADrawReportOnItAndItsCheck() throws Exception {
        try (Project project = SmallTown.in(folder)) {
            PublicDraws.draw(project, "63454660390103169462");
            List<Part.Signatory> present = List.of(new Part.Signatory("Anna Voorbeeld", "notaris"));
            assertAccessible(
                    "record",
                    new DrawDocuments(project).record(present, Language.DUTCH).pdf());
            Packs packs = new Packs(project);
            assertAccessible(
                    "council", Packs.bytes(packs.make(packs.whole(Pack.COUNCIL, Language.DUTCH)), FileKind.PDF));
            assertAccessible("verification", verification(project).pdf());
        }
    }

    private static Document verification(Project project) throws Exception {
        DossierFiles dossier = new Dossiers(project).current();
        Inspection inspection = Inspection.of(dossier, Verification.of(dossier, Published.NOTHING));
        List<String> remarks = Collections.nCopies(inspection.report().checks().size(), "Twee keer bekeken.");
        Findings findings = new Findings(
                inspection.facts(),
                inspection.findings(remarks),
                Map.of(PublicValue.TRANSPARENCY, "Alles was te zien."),
                "Het duurde even.",
                Verdict.AGREED_WITH_REMARKS,
                "A. Voorbeeld",
                "toezichthouder",
                NOW,
                "Lotwijzer 0");
        return VerificationDocument.of(inspection, findings, ZONE, Language.DUTCH);
    }

    @Test
    void agendaAndNotesOfAMeeting() throws Exception {
        try (Project project = TestProject.of(10, folder, CLOCK)) {
            Meetings meetings = new Meetings(project);
            LocalDate day = LocalDate.of(2026, 11, 23);
            long id = meetings.plan(
                    new MeetingDetails(day, LocalTime.of(9, 30), "Raadhuis"),
                    StandingAgenda.in(Texts.in(Language.DUTCH)));
            new Actions(project).note(ActionDetails.open("Zaal zoeken", "Bo", day.minusDays(9), id));
            Meeting meeting = meetings.next().orElseThrow();
            MeetingDocuments documents = new MeetingDocuments(project, Language.DUTCH);
            assertAccessible("agenda", documents.agenda(meeting).pdf());
            assertAccessible("notes", documents.notes(meeting).pdf());
        }
    }

    @Test
    void papersOfATraining() throws Exception {
        try (Project project = TestProject.of(10, folder, CLOCK)) {
            Trainings trainings = new Trainings(project);
            long id = trainings
                    .plan(new TrainingDetails(
                            TrainingKind.MASTERCLASS,
                            "Lastige <gesprekken>",
                            TrainingLength.HALF_DAY,
                            LocalDate.of(2026, 11, 22),
                            LocalTime.of(9, 30),
                            "Stadhuis",
                            "",
                            "Trudy Trainer",
                            3,
                            ""))
                    .id();
            for (String name : List.of("Ans", "Bea", "Cor", "Dik")) {
                trainings.signUp(id, Attendee.Guest.of(name, "", ""));
            }
            List<Long> placed =
                    trainings.all().getFirst().placed().stream().map(SignUp::id).toList();
            trainings.mark(id, placed.subList(0, 2), SignUp.Presence.PRESENT);
            Training training = trainings.all().getFirst();
            TrainingFiles files = new TrainingFiles(project, Language.DUTCH);
            Path certificates = folder.resolve("certificaten.pdf");
            files.certificates(training, certificates);
            assertAccessible("certificates", Files.readAllBytes(certificates));
            Path attendance = folder.resolve("presentie.pdf");
            files.attendance(training, attendance);
            assertAccessible("attendance", Files.readAllBytes(attendance));
        }
    }

    @Test
    void whatIsKeptOfAPerson() throws Exception {
        PersonFile file = new PersonFile(
                new PersonRef(Subject.REGISTRANT, 3, "Anna Polder", "R0003"),
                List.of(new PersonFile.Part(
                        "Aanmelding", List.of(new PersonFile.Row(List.of(new PersonFile.Field("Voornaam", "Anna")))))),
                List.of(new PersonFile.Purpose(
                        Catalogue.groups().getFirst(),
                        "Aanmeldingen",
                        "Loten",
                        "Taak van algemeen belang",
                        Optional.of(LocalDate.of(2027, 2, 20)))),
                List.of(new PersonFile.Entry(12, "20-11-2026 20:30", "Aanmeldingen ingelezen")));
        assertAccessible(
                "person",
                new PersonExport(file, "Dorpsberaad", NOW, Language.DUTCH)
                        .document()
                        .pdf());
    }

    private static Document everything(Language language, boolean lying) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part.Heading(1, "Wat er vooraf vaststond"),
                new Part.Paragraph("De lijst stond vast vóór het loten: 5 < 6 & zo ≤ dat."),
                new Part.Bullets(List.of("Een opmerking.", "Nog een opmerking.")),
                new Part.Facts(List.of(new Part.Fact("Plaatsen", "20"), new Part.Fact("Leeg", ""))),
                new Part.Hash("Controlecode C", HASH, "Vergelijk deze tekens."),
                new Part.Heading(2, "Plaatsen"),
                new Part.Table(
                        "Plaatsen",
                        List.of(new Part.Column("Categorie", false, 3), new Part.Column("Plaatsen", true, 1)),
                        IntStream.range(0, 90)
                                .mapToObj(i -> List.of("groep " + i, i % 7 == 0 ? "" : Integer.toString(i)))
                                .toList()),
                new Part.Heading(1, "Controles"),
                new Part.Checks(List.of(
                        new Part.Check(Part.Mark.GOOD, "goed", "De lijst klopt.", List.of("64 tekens.")),
                        new Part.Check(Part.Mark.WRONG, "fout", "De rij klopt niet.", List.of()),
                        new Part.Check(Part.Mark.UNKNOWN, "onbekend", "De loten.", List.of())))));
        for (Part.Chart.Kind kind : Part.Chart.Kind.values()) {
            parts.add(chart(kind));
        }
        parts.add(new Part.NewPage("Een bord"));
        parts.add(new Part.Sign("37", "Rij", "van 1.000"));
        parts.add(new Part.NewPage("Ondertekening"));
        parts.add(new Part.Signatures(
                List.of(new Part.Signatory("A. Voorbeeld", "notaris"), new Part.Signatory("", ""))));
        return new Document(
                language,
                "Alles bij elkaar",
                "Burgerberaad Waterveen",
                "Alles wat een document kan zeggen",
                "Raad van Waterveen",
                NOW,
                "Water & veen <1> \"",
                "C " + HASH,
                lying,
                parts);
    }

    private static Part.Chart chart(Part.Chart.Kind kind) {
        return new Part.Chart(
                kind,
                "Stemmen",
                "De stemmen per week, met de grens.",
                List.of("week 1", "week 2", "week 3"),
                List.of(
                        new Part.Series("voor", "0B5C66", false, Arrays.asList(3.0, null, 5.0)),
                        new Part.Series("tegen", "C9A86A", false, Arrays.asList(1.0, 2.0, 4.0)),
                        new Part.Series("grens", "A4432F", kind != Part.Chart.Kind.BARS, Arrays.asList(4.0, 4.0, 4.0))),
                false);
    }
}
