package nl.lotwijzer.report.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.panel.Diet;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.WorkedProject;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionPackTest {
    @TempDir
    Path folder;

    private static Report report(Project project, long session, Language language) throws ReportException {
        return new Packs(project)
                .make(new PackRequest(Pack.SESSION, language, Period.until(LocalDate.of(2026, 11, 22)), session));
    }

    private static List<String> row(Block.Table table, int number) {
        return table.rows().get(number).stream().map(SessionPackTest::written).toList();
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Count(long count) -> Long.toString(count);
            default -> "";
        };
    }

    private static Block.Table table(Page page, String name) {
        return page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsWhatIsNeededOnTheDay() throws Exception {
        try (Project project = WorkedProject.make(folder)) {
            Session first = new Sessions(project).all().getFirst();
            long asking = new Attendances(project)
                    .of(first.id())
                    .attendees()
                    .getFirst()
                    .id();
            new PersonCards(project)
                    .change(
                            asking,
                            card -> card.with(new PersonCard.Food(Set.of(Diet.VEGAN), "=pinda’s"))
                                    .with(new PersonCard.Care(2, "3 en 5 jaar")));

            Report report = report(project, first.id(), Language.DUTCH);

            assertThat(report.pages())
                    .extracting(Page::title)
                    .containsExactly(
                            "Presentielijst", "Tafels", "Begeleiders", "Naamkaartjes", "Dieet en zorg", "Draaiboek");
            assertThat(table(report.pages().get(0), "Presentie").rows()).hasSize(92);
            assertThat(table(report.pages().get(3), "Naamkaartjes").rows()).hasSize(88);
            assertThat(report.pages().get(5).missing()).isNotEmpty();
            Block.Table counts = table(report.pages().get(4), "Aantallen");
            assertThat(row(counts, 0)).containsExactly("veganistisch", "1");
            assertThat(row(counts, counts.rows().size() - 1)).containsExactly("Kinderen voor opvang", "2");
            assertThat(row(table(report.pages().get(4), "Zorg"), 0)).contains("=pinda’s", "3 en 5 jaar");
            assertThat(report.figures())
                    .contains(KeyFigure.count("sessionExpected", 88), KeyFigure.count("sessionPresent", 80));
        }
    }

    @Test
    void seatsEverybodyWhoComesOnce() throws Exception {
        try (Project project = WorkedProject.make(folder)) {
            Session first = new Sessions(project).all().getFirst();
            Report report = report(project, first.id(), Language.DUTCH);

            List<String> seated = table(report.pages().get(1), "Tafels").rows().stream()
                    .map(row -> written(row.getLast()))
                    .toList();
            List<String> expected = table(report.pages().get(3), "Naamkaartjes").rows().stream()
                    .map(row -> (written(row.get(0)) + " " + written(row.get(1))).strip())
                    .toList();
            assertThat(seated).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void isWrittenCellByCellAndTheSameAgain() throws Exception {
        try (Project project = WorkedProject.make(folder)) {
            Session first = new Sessions(project).all().getFirst();
            for (Language language : Language.values()) {
                Report report = report(project, first.id(), language);
                byte[] bytes = Packs.bytes(report, FileKind.XLSX);

                assertThat(Packs.bytes(report(project, first.id(), language), FileKind.XLSX))
                        .isEqualTo(bytes);
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    for (Page page : report.pages()) {
                        compare(workbook.getSheet(page.title()), page);
                    }
                }
            }
        }
    }

    private static void compare(XSSFSheet sheet, Page page) {
        List<Block.Table> tables = page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> !table.rows().isEmpty())
                .toList();
        assertThat(sheet.getTables()).as(page.title()).hasSameSizeAs(tables);
        for (Block.Table table : tables) {
            XSSFTable there = sheet.getTables().stream()
                    .filter(one -> one.getName().equals(table.name()))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < table.rows().size(); i++) {
                for (int j = 0; j < table.columns().size(); j++) {
                    var cell = sheet.getRow(there.getStartRowIndex() + 1 + i).getCell(there.getStartColIndex() + j);
                    Value value = table.rows().get(i).get(j);
                    if (value instanceof Value.Text(String text)) {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getStringCellValue()).isEqualTo(text);
                    } else if (value instanceof Value.Count(long number)) {
                        assertThat(cell.getNumericCellValue()).isEqualTo(number);
                    }
                }
            }
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() throws Exception {
        try (Project project = WorkedProject.empty(folder)) {
            for (Language language : Language.values()) {
                assertThat(report(project, 0, language).pages())
                        .hasSize(6)
                        .noneMatch(page -> page.missing().isEmpty());
            }
            assertThatThrownBy(() -> report(project, 7, Language.DUTCH)).isInstanceOf(ReportException.class);
        }
    }
}
