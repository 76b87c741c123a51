package nl.lotwijzer.report.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.ReportFile;
import nl.lotwijzer.report.Value;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook as Excel gets it. */
class SteeringWorkbookTest {
    @Test
    void isTheSameFileWheneverItIsWritten() throws Exception {
        byte[] first = bytes();
        Thread.sleep(2_100); // the time in a zip file counts by two seconds
        assertThat(bytes()).isEqualTo(first);
    }

    @Test
    void carriesNoTimeOfWriting() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void holdsRealTablesWithFiltersUnderFrozenHeaders() throws Exception {
        try (XSSFWorkbook workbook = opened()) {
            for (String name :
                    List.of("Respons", "Afspiegeling", "Planning", "Bijeenkomsten", "Risico’s", "Begeleiders")) {
                XSSFSheet sheet = workbook.getSheet(name);
                XSSFTable table = sheet.getTables().getFirst();
                assertThat(table.getCTTable().isSetAutoFilter()).as(name).isTrue();
                assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo(table.getStartRowIndex() + 1);
                table.getColumns()
                        .forEach(column -> assertThat(column.getName())
                                .isEqualTo(sheet.getRow(table.getStartRowIndex())
                                        .getCell(column.getColumnIndex())
                                        .getStringCellValue()));
            }
        }
    }

    @Test
    void drawsItsBarsFromTheRowsOfEachCriterion() throws Exception {
        try (XSSFWorkbook workbook = opened()) {
            List<XSSFChart> charts =
                    workbook.getSheet("Afspiegeling").getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("Leeftijd", "Gender", "Opleiding", "=Kern");
            assertThat(references(charts.getFirst()))
                    .containsExactly("Afspiegeling!$D$5:$D$8", "Afspiegeling!$F$5:$F$8", "Afspiegeling!$K$5:$K$8");
            assertThat(references(charts.getLast()))
                    .as("no population, no bars for it")
                    .containsExactly("Afspiegeling!$F$15:$F$16", "Afspiegeling!$K$15:$K$16");
            XDDFBarChartData bars =
                    (XDDFBarChartData) charts.getFirst().getChartSeries().getFirst();
            assertThat(bars.getSeries(0).getCategoryData().getDataRangeReference())
                    .isEqualTo("Afspiegeling!$B$5:$B$8");
            assertThat(bars.getSeries(0).getValuesData().getPointAt(0).doubleValue())
                    .isEqualTo(9_812 / 41_300.0);
        }
    }

    @Test
    void keepsTextsFromBecomingFormulas() throws Exception {
        try (XSSFWorkbook workbook = opened()) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            Cell criterion = workbook.getSheet("Afspiegeling").getRow(14).getCell(0);
            assertThat(criterion.getStringCellValue()).isEqualTo("=Kern");
            assertThat(criterion.getCellStyle().getQuotePrefixed()).isTrue();
            Cell name = workbook.getSheet("Begeleiders").getRow(5).getCell(0);
            assertThat(name.getStringCellValue()).isEqualTo("@Bas Hoogland");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void makesEachLookOnce() throws Exception {
        try (XSSFWorkbook workbook = opened()) {
            assertThat(workbook.getNumCellStyles()).isLessThan(30);
        }
    }

    @Test
    void saysWhatItIsAndOfWhen() throws Exception {
        try (XSSFWorkbook workbook = opened()) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).contains("Burgerberaad Waterveen");
            assertThat(core.getCreated().toInstant())
                    .isEqualTo(Reports.midway().cover().lastChange());
            assertThat(workbook.getSheet("Afspiegeling").getFooter().getLeft()).contains("318");
            assertThat(workbook.getSheet("Afspiegeling").getHeader().getLeft()).contains("&&");
            assertThat(workbook.getSheet("Afspiegeling").getPrintSetup().getLandscape())
                    .isTrue();
        }
    }

    @Test
    void writesDaysAndNumbersAsTheLanguageDoes() throws Exception {
        try (XSSFWorkbook workbook = opened()) {
            Cell date = workbook.getSheet("Bijeenkomsten").getRow(4).getCell(1);
            assertThat(date.getCellStyle().getDataFormatString()).isEqualTo("[$-413]d mmmm yyyy");
            assertThat(date.getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(Reports.midway().sessions().getFirst().date());
        }
    }

    @Test
    void saysWhatIsMissingInAnEmptyProject() throws Exception {
        byte[] bytes = new ReportFile(Reports.asReport(Reports.empty(), Language.DUTCH)).xlsx();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(11);
            assertThat(workbook.getSheet("Afspiegeling").getRow(3).getCell(0).getStringCellValue())
                    .contains("doelverdeling");
            assertThat(workbook.getSheet("Afspiegeling").getTables()).isEmpty();
        }
    }

    @Test
    void isCompleteInBothLanguages() {
        List<Page> dutch = Reports.asReport(Reports.midway(), Language.DUTCH).pages();
        List<Page> english =
                Reports.asReport(Reports.midway(), Language.ENGLISH).pages();
        assertThat(english).hasSameSizeAs(dutch);
        assertThat(new TreeSet<>(english.stream().map(Page::title).toList()))
                .doesNotContain(dutch.getFirst().title());
        for (int i = 0; i < dutch.size(); i++) {
            Optional<List<List<Value>>> rows = dutch.get(i).table().map(Block.Table::rows);
            assertThat(english.get(i).table().map(table -> table.rows().size())).isEqualTo(rows.map(List::size));
        }
    }

    private static List<String> references(XSSFChart chart) {
        XDDFChartData data = chart.getChartSeries().getFirst();
        return java.util.stream.IntStream.range(0, data.getSeriesCount())
                .mapToObj(i -> data.getSeries(i).getValuesData().getDataRangeReference())
                .toList();
    }

    private static byte[] bytes() throws IOException {
        return new ReportFile(Reports.asReport(Reports.midway(), Language.DUTCH)).xlsx();
    }

    private static XSSFWorkbook opened() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
    }
}
