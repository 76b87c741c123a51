package nl.lotwijzer.report.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.SignUp;
import nl.lotwijzer.support.SignUp.Presence;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.TrainingDetails;
import nl.lotwijzer.support.TrainingKind;
import nl.lotwijzer.support.TrainingLength;
import nl.lotwijzer.support.Trainings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingFilesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private Project project;
    private Training training;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(10, folder, CLOCK);
        Trainings trainings = new Trainings(project);
        long id = trainings
                .plan(new TrainingDetails(
                        TrainingKind.MASTERCLASS,
                        "Lastige <gesprekken>",
                        TrainingLength.HALF_DAY,
                        LocalDate.of(2027, 2, 1),
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
        trainings.mark(id, placed.subList(0, 2), Presence.PRESENT);
        training = trainings.all().getFirst();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void givesEverybodyWhoCameAPage() throws Exception {
        Path file = folder.resolve("certificaten.pdf");
        new TrainingFiles(project, Language.DUTCH).certificates(training, file);

        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            for (int page = 2; page <= 3; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf))
                        .contains(List.of("Ans", "Bea").get(page - 2), "Lastige <gesprekken>", "1 februari 2027")
                        .doesNotContain("Cor", "Dik");
            }
        }
    }

    @Test
    void breaksThePagesInWordToo() throws Exception {
        Path file = folder.resolve("certificaten.docx");
        new TrainingFiles(project, Language.DUTCH).certificates(training, file);

        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(word.getParagraphs().stream().filter(XWPFParagraph::isPageBreak))
                    .hasSize(2);
        }
    }

    @Test
    void listsWhoHasAPlaceAndWhoWaits() throws Exception {
        Path file = folder.resolve("lijst.pdf");
        TrainingFiles files = new TrainingFiles(project, Language.ENGLISH);
        files.attendance(training, file);
        byte[] first = Files.readAllBytes(file);
        files.attendance(training, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Cor", "Waiting list", "Dik");
        }
        assertThat(project.journal().entries().getLast().details()).isEqualTo("attendance people=3");
    }
}
