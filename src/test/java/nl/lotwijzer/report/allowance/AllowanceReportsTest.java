package nl.lotwijzer.report.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.Entry;
import nl.lotwijzer.allowances.FeeKind;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.allowances.PartialRule;
import nl.lotwijzer.allowances.TravelKind;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowanceReportsTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private Project project;
    private AllowanceReports reports;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        project = test.project();
        DrawnPanel.draw(project, folder, 120);
        Participants participants = new Participants(project);
        List<Long> people = participants.all().stream().map(one -> one.id()).toList();
        participants.change(people, Status.CONFIRMED, LocalDate.of(2026, 11, 1), "");
        for (int day : new int[] {7, 14}) {
            Session session = new Sessions(project)
                    .add(new SessionDetails(
                            "=1+1", LocalDate.of(2026, 11, day), LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8));
            new Attendances(project).mark(session.id(), people.subList(0, 3), Attendance.PRESENT);
        }
        new PersonCards(project)
                .change(
                        people.getFirst(),
                        card -> card.with(new PersonCard.Payment(Iban.read("BE68539007547034"), false)));
        Allowances allowances = new Allowances(project);
        allowances.keep(new AllowanceSettings(
                Country.BE,
                FeeKind.SESSION,
                Euro.of(41, 48),
                TravelKind.FIXED,
                Euro.of(5, 0),
                true,
                PartialRule.WHOLE,
                "Stad Proef",
                Iban.read("BE68539007547034"),
                Optional.empty()));
        allowances.add(
                new Entry(people.get(1), LocalDate.of(2026, 11, 7), Item.Kind.CARE_RECEIPT, Euro.of(20, 0), "oppas"));
        reports = new AllowanceReports(project, Language.DUTCH);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void writesEverybodyWithTheNominativeList() throws Exception {
        new Batches(project).fix(LocalDate.of(2026, 11, 27), Language.DUTCH);
        Path file = folder.resolve("lijst.xlsx");
        reports.everybody(file);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(List.of(
                            workbook.getSheetName(0),
                            workbook.getSheetName(1),
                            workbook.getSheetName(2),
                            workbook.getSheetName(3),
                            workbook.getSheetName(4)))
                    .containsExactly("Per deelnemer", "Regels", "Betaalbatch 1", "Controle", "Nominatieve lijst 2026");
            XSSFSheet list = workbook.getSheet("Nominatieve lijst 2026");
            int last = list.getTables().getFirst().getEndRowIndex();
            assertThat(list.getRow(last).getCell(0).getStringCellValue()).isEqualTo("Totaal");
            assertThat(list.getRow(last).getCell(5).getNumericCellValue()).isEqualTo(6 * 41.48);
            assertThat(list.getRow(last).getCell(4).getNumericCellValue()).isEqualTo(3.0);
            assertThat(list.getRow(last - 1).getCell(3).getStringCellValue().replace('\u00a0', ' '))
                    .isEqualTo("7-11: € 41,48; 14-11: € 41,48");
            XSSFSheet lines = workbook.getSheet("Regels");
            int first = lines.getTables().getFirst().getStartRowIndex() + 1;
            assertThat(lines.getRow(first).getCell(4).getStringCellValue()).isEqualTo("=1+1");
            assertThat(lines.getRow(first).getCell(4).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
        assertThat(project.journal().head().details()).isEqualTo("everybody");
    }

    @Test
    void writesABatchWithItsControl() throws Exception {
        new Batches(project).fix(LocalDate.of(2026, 11, 27), Language.DUTCH);
        var batch = new Batches(project).all().getFirst();
        Path file = folder.resolve("batch.xlsx");
        reports.batch(batch, file);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet payments = workbook.getSheetAt(0);
            int row = payments.getTables().getFirst().getStartRowIndex() + 1;
            assertThat(payments.getRow(row).getCell(2).getStringCellValue()).isEqualTo("BE68 5390 0754 7034");
            assertThat(payments.getRow(row).getCell(3).getNumericCellValue()).isEqualTo(92.96);
            assertThat(workbook.getSheetName(2)).isEqualTo("Controle");
        }
    }

    @Test
    void writesASpecification() throws Exception {
        var person = new Allowances(project).overview().people().get(1);
        Path pdf = folder.resolve("specificatie.pdf");
        Path word = folder.resolve("specificatie.docx");

        reports.specification(person, pdf);
        reports.specification(person, word);

        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.size(word)).isGreaterThan(1_000);
        assertThat(reports.fileName(person))
                .startsWith("specificatie-r")
                .doesNotContain(person.participant().registrant().lastName());
    }
}
