package nl.lotwijzer.report.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Arrangements;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.FixedStart;
import nl.lotwijzer.sessions.Reminders;
import nl.lotwijzer.sessions.Room;
import nl.lotwijzer.sessions.Rooms;
import nl.lotwijzer.sessions.RunItem;
import nl.lotwijzer.sessions.RunKind;
import nl.lotwijzer.sessions.RunSheets;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.SessionForm;
import nl.lotwijzer.sessions.Sessions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a session, opened again and compared with the project. */
class SessionFilesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-01-10T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private Project project;
    private Session session;
    private SessionFiles files;
    private List<Long> people;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Burgerberaad Proef", "", "", 20),
                new Actor("projectleider", ""),
                CLOCK);
        DrawnPanel.draw(project, folder, 80);
        Participants participants = new Participants(project);
        people = participants.all().stream().map(Participant::id).toList();
        participants.change(people, Status.CONFIRMED, LocalDate.of(2026, 12, 1), "");
        session = new Sessions(project)
                .add(new SessionDetails(
                        "Wonen",
                        LocalDate.of(2027, 1, 16),
                        LocalTime.of(21, 0),
                        LocalTime.of(0, 15),
                        "Stadhuis",
                        8,
                        new Arrangements("=Plein 1", SessionForm.ON_SITE, "", "", 10)));
        new Rooms(project).set(session.id(), List.of(new Room("Raadzaal", OptionalInt.of(60), "")));
        RunSheets sheets = new RunSheets(project);
        sheets.add(
                session.id(), 1, RunItem.of(RunKind.PLENARY, "Welkom", 60).with("Voorzitter", "Raadzaal", "Bel", ""));
        sheets.add(session.id(), 2, RunItem.of(RunKind.TABLES, "=1+1", 100));
        sheets.add(
                session.id(),
                3,
                RunItem.of(RunKind.BREAK, "Slot", 40).withFixed(Optional.of(new FixedStart(LocalTime.of(23, 50), 0))));
        files = new SessionFiles(project, Language.DUTCH);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theRunSheetIsOnPaperAsOnTheScreen() throws Exception {
        Path pdf = folder.resolve("draaiboek.pdf");
        files.runSheet(session, pdf);

        assertThat(text(pdf))
                .contains(
                        "Bijeenkomst 1: Wonen, zaterdag 16 januari 2027", "21:00 – 00:15 (+1)", "Raadzaal (60 mensen)")
                .contains("21:00 – 22:00", "22:00 – 23:40", "23:50 – 00:30 (+1)", "Voorzitter")
                .contains("10 minuten over")
                .contains("eindigt om 00:30 (+1): 15 minuten na het einde");
    }

    @Test
    void theRunSheetIsAWordDocumentAndAWorkbookToo() throws Exception {
        Path word = folder.resolve("draaiboek.docx");
        Path excel = folder.resolve("draaiboek.xlsx");
        files.runSheet(session, word);
        files.runSheet(session, excel);

        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable table = document.getTables().getLast();
            assertThat(table.getNumberOfRows()).isEqualTo(4);
            assertThat(table.getRow(3).getCell(0).getText()).isEqualTo("23:50 – 00:30 (+1)");
        }
        try (InputStream in = Files.newInputStream(excel);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("00:30 (+1)");
            assertThat(sheet.getRow(5).getCell(4).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(100);
        }
    }

    @Test
    void everybodyWhoIsExpectedHasABadgeWithACode() throws Exception {
        new Attendances(project).mark(session.id(), people.subList(0, 3), Attendance.EXCUSED);
        Path pdf = folder.resolve("kaartjes.pdf");

        assertThat(files.badges(session, true, 4, pdf)).isEqualTo(17);

        List<Participant> expected = new Participants(project)
                .all().stream().filter(one -> people.indexOf(one.id()) > 2).toList();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            String text = new PDFTextStripper().getText(document);
            expected.forEach(one -> assertThat(text).contains(one.registrant().firstName(), one.number()));
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 254);
            List<String> codes = new ArrayList<>();
            for (int place = 0; place < BadgeFile.ACROSS * BadgeFile.DOWN; place++) {
                int left = 150 + 900 * (place % BadgeFile.ACROSS);
                int top = 285 + 600 * (place / BadgeFile.ACROSS);
                codes.add(code(page.getSubimage(left + 600, top + 250, 300, 350)));
            }
            assertThat(codes)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(expected.stream().map(Participant::number).toList());
        }
        assertThat(project.journal().entries().getLast().details())
                .isEqualTo("badges session=" + session.id() + " people=17");
    }

    @Test
    void aLongOrForeignNameStillFits() throws Exception {
        BadgeFile file = new BadgeFile("Kaartjes", "Burgerberaad", CLOCK.instant(), Locale.forLanguageTag("nl"));
        byte[] bytes = file.of(List.of(
                new Badge(
                        "Wilhelmina-Alexandrina Cornelia Johanna",
                        "van der Oudenbergh-Sørensen",
                        "R0001",
                        "Tafels 1 · 2 · 3 · 4"),
                new Badge("Łukasz", "Đorđević 李", "R0002", ""),
                new Badge("", "R0003", "R0003", ""),
                Badge.BLANK));

        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Wilhelmina-Alexandrina Cornelia Johanna");
        }
        assertThat(file.of(List.of())).isNotEmpty();
    }

    @Test
    void remindersAreReadyForAMailMergeAndHarmless() throws Exception {
        new Reminders(project).sent(session.id(), people.subList(0, 5), Optional.of(LocalDate.of(2027, 1, 9)));
        Path csv = folder.resolve("lijst.csv");
        Path excel = folder.resolve("lijst.xlsx");

        assertThat(files.reminders(session, files.open(session.id()), csv)).isEqualTo(15);
        files.reminders(session, files.open(session.id()), excel);

        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(16);
        assertThat(lines.getFirst()).startsWith("\uFEFFNummer;Manier;Voornaam;Achternaam;E-mailadres");
        assertThat(lines.get(1)).contains("E-mail", "zaterdag 16 januari 2027", "21:00", "00:15 (+1)", ";'=Plein 1;");
        try (InputStream in = Files.newInputStream(excel);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getTables().getFirst().getRowCount()).isEqualTo(16);
            assertThat(sheet.getRow(4).getCell(14).getStringCellValue()).isEqualTo("=Plein 1");
        }
    }

    @Test
    void theSameRunSheetGivesTheSameBytes() throws Exception {
        Path one = folder.resolve("een.xlsx");
        Path other = folder.resolve("ander.xlsx");
        files.runSheet(session, one);
        files.runSheet(session, other);

        assertThat(one).hasSameBinaryContentAs(other);
    }

    /** Reads the code in a picture of ten pixels to the millimetre. */
    private static String code(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
