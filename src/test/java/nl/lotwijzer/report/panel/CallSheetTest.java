package nl.lotwijzer.report.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.panel.CallLists;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.Diet;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.NewContact;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCard.Food;
import nl.lotwijzer.report.panel.ParticipantList.Part;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call list as a file: written, filled in as somebody does at home, and read back. */
class CallSheetTest {
    private static final Instant DATED = Instant.parse("2026-11-22T13:02:00Z");

    @TempDir
    Path folder;

    private TestWorkspace world;
    private List<Participant> people;
    private Path file;

    @BeforeEach
    void draw() {
        world = new TestWorkspace(folder);
        DrawnPanel.draw(world.project(), folder, 80);
        people = new Participants(world.project()).all();
        file = folder.resolve("bellijst.xlsx");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsFilledInAtHomeIsReadBackAndWhatIsNotUnderstoodIsNamed() throws Exception {
        write(Language.DUTCH);
        fill(Map.of(
                0, List.of("Komt", "24-11-2026", "19:05", "belt zelf nog", "", ""),
                1, List.of("terugbellen", "24-11-2026", "", "", "25-11-2026", "9:30"),
                2, List.of("Misschien", "24-11-2026", "", "", "", ""),
                3, List.of("Geen gehoor", "", "", "", "", ""),
                4, List.of("Voicemail", "24-11-2026", "25:00", "", "", "")));

        CallSheetReader.Returned returned = new CallSheetReader(people).read(file);

        assertThat(returned.untried()).isEqualTo(15);
        assertThat(returned.contacts()).hasSize(2);
        NewContact first = returned.contacts().getFirst();
        assertThat(first.person()).isEqualTo(tasks().getFirst().id());
        ContactDetails details = first.details();
        assertThat(details.at()).isEqualTo(LocalDateTime.of(2026, 11, 24, 19, 5));
        assertThat(details.outcome()).isEqualTo(Outcome.COMES);
        assertThat(details.caller()).isEqualTo("Bram");
        assertThat(details.remark()).isEqualTo("belt zelf nog");
        ContactDetails second = returned.contacts().get(1).details();
        assertThat(second.at())
                .as("without a time: noon")
                .isEqualTo(LocalDate.of(2026, 11, 24).atTime(12, 0));
        assertThat(second.next()).contains(LocalDateTime.of(2026, 11, 25, 9, 30));
        assertThat(returned.refused())
                .extracting(refused -> refused.problem().key())
                .containsExactly("report.calls.unknownOutcome", "report.calls.noDay", "report.calls.noTime");
    }

    @Test
    void aListInEnglishIsReadToo() throws Exception {
        write(Language.ENGLISH);
        fill(Map.of(0, List.of("Does not come", "24-11-2026", "10:00", "", "", "")));

        assertThat(new CallSheetReader(people).read(file).contacts())
                .extracting(contact -> contact.details().outcome())
                .containsExactly(Outcome.DECLINES);
    }

    @Test
    void excelOffersTheOutcomesAndTheScriptGoesWithIt() throws Exception {
        write(Language.DUTCH);

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0)
                            .getDataValidations()
                            .getFirst()
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly(
                            "Komt",
                            "Komt niet",
                            "Denkt na",
                            "Terugbellen",
                            "Geen gehoor",
                            "Voicemail",
                            "Verkeerd nummer");
            assertThat(workbook.getSheetAt(0).getTables()).hasSize(1);
        }
    }

    @Test
    void theListOfParticipantsHoldsWhatWasChosenAndNoFormulas() throws Exception {
        Participant first = people.getFirst();
        PersonCard card = PersonCard.empty(first.id())
                .with(new Food(EnumSet.of(Diet.VEGAN), "=HYPERLINK(\"http://example.org\")"));
        ParticipantList list = new ParticipantList(Language.DUTCH, "Proef", DATED);

        list.write(file, people, List.of("Wijk"), Map.of(first.id(), card), EnumSet.of(Part.FOOD, Part.CATEGORIES));

        Sheet sheet = SpreadsheetReader.read(file);
        assertThat(sheet.columns())
                .extracting(column -> column.name())
                .containsExactly("Nummer", "Naam", "Wijk", "Dieet", "Allergie of anders");
        assertThat(sheet.rows()).hasSize(20);
        assertThat(sheet.rows().getFirst().cell(3)).isEqualTo("veganistisch");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    private List<CallTask> tasks() {
        return new CallLists(world.project())
                .read(LocalDateTime.of(2026, 11, 22, 14, 2), Optional.empty())
                .tasks();
    }

    private void write(Language language) throws Exception {
        new CallSheet(language, "Proef", "Bram", DATED).write(file, tasks(), "Dag [naam].\nKomt u?");
    }

    /** Fills in outcome, day, time, remark, next day and next time in these rows of the list, counted from 0. */
    private void fill(Map<Integer, List<String>> filled) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int header = sheet.getTables().getFirst().getStartRowIndex();
            int outcome = List.of(CallColumn.values()).indexOf(CallColumn.OUTCOME);
            filled.forEach((place, values) -> {
                XSSFRow row = sheet.getRow(header + 1 + place);
                for (int column = 0; column < values.size(); column++) {
                    row.getCell(outcome + column).setCellValue(values.get(column));
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
