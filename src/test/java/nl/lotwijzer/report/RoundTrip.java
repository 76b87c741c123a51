package nl.lotwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.SheetPlan.Placed;
import nl.lotwijzer.spreadsheet.ExcelText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens the workbook of a report again and holds it against the report's pages: each value in its cell, of its type, to the
 * last digit; each table over its cells; each chart on the cells of its table.
 */
public final class RoundTrip {
    private final ValueWords words;
    private final Page page;
    private final SheetPlan plan;
    private final XSSFSheet sheet;

    private RoundTrip(Page page, XSSFSheet sheet, ValueWords words) {
        this.page = page;
        this.plan = SheetPlan.of(page);
        this.sheet = sheet;
        this.words = words;
    }

    /** Fails where the Excel workbook of this report says something else than its pages. */
    public static void check(Report report) throws IOException {
        ReportFile file = new ReportFile(report);
        check(file.pages(), file.xlsx(), new ValueWords(report.request().language()));
    }

    /** Fails where this workbook says something else than these pages. */
    static void check(List<Page> pages, byte[] bytes, ValueWords words) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(pages.size());
            for (int i = 0; i < pages.size(); i++) {
                Page page = pages.get(i);
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getSheetName()).isEqualTo(WorkbookUtil.createSafeSheetName(page.title()));
                new RoundTrip(page, sheet, words).check();
            }
        }
    }

    private void check() {
        text(0, 0, page.title());
        text(1, 0, page.purpose());
        assertThat(sheet.getMergedRegions()).as(page.title()).isEmpty();
        if (!page.missing().isEmpty()) {
            text(SheetPlan.FIRST, 0, page.missing());
        }
        List<XSSFTable> tables = new ArrayList<>(sheet.getTables());
        List<XSSFChart> charts = sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCharts();
        int chart = 0;
        for (Placed placed : plan.placed()) {
            int row = placed.row();
            switch (placed.block()) {
                case Block.Facts(var facts) -> {
                    for (int i = 0; i < facts.size(); i++) {
                        text(row + i, 0, facts.get(i).label());
                        value(row + i, 1, facts.get(i).value(), "–");
                    }
                }
                case Block.Figures(String title, var figures) -> {
                    text(row, 0, title);
                    for (int i = 0; i < figures.size(); i++) {
                        text(row + 1 + i, 0, figures.get(i).label());
                        value(row + 1 + i, 1, figures.get(i).value(), "–");
                        text(row + 1 + i, 2, figures.get(i).explanation());
                    }
                }
                case Block.Remarks(String title, var sentences) -> {
                    text(row, 0, title);
                    lines(row + 1, sentences, "•");
                }
                case Block.Prose(String title, var paragraphs) -> {
                    if (!title.isEmpty()) {
                        text(row, 0, title);
                    }
                    lines(title.isEmpty() ? row : row + 1, paragraphs, "");
                }
                case Table table -> {
                    table(row, table);
                    if (!table.rows().isEmpty()) {
                        area(row, table, tables);
                    }
                }
                case Chart asked -> {
                    described(asked, (XSSFGraphicFrame)
                            sheet.getDrawingPatriarch().getShapes().get(chart));
                    chart(asked, charts.get(chart));
                    chart++;
                }
            }
        }
        assertThat(charts).hasSize(chart);
        assertThat(tables).as("tables nobody asked for").isEmpty();
    }

    private void table(int header, Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            text(header, i, table.columns().get(i).header());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = 0; j < table.columns().size(); j++) {
                value(header + 1 + i, j, table.rows().get(i).get(j), "");
            }
        }
    }

    private void area(int header, Table table, List<XSSFTable> tables) {
        XSSFTable found = tables.stream()
                .filter(one -> one.getName().equals(table.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + table.name()));
        tables.remove(found);
        assertThat(found.getArea().formatAsString())
                .isEqualTo(new CellRangeAddress(
                                header,
                                header + table.rows().size(),
                                0,
                                table.columns().size() - 1)
                        .formatAsString());
        assertThat(found.getCTTable().getAutoFilter().getRef())
                .isEqualTo(found.getArea().formatAsString());
        assertThat(found.getColumns())
                .extracting(column -> column.getName())
                .containsExactlyElementsOf(
                        table.columns().stream().map(Block.Column::header).toList());
    }

    private static void described(Chart asked, XSSFGraphicFrame frame) {
        assertThat(frame.getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .isEqualTo(asked.words());
    }

    private void chart(Chart asked, XSSFChart chart) {
        assertThat(chart.getTitleText().getString()).isEqualTo(asked.title());
        Table table = page.tableOf(asked);
        List<Integer> columns = new ArrayList<>(asked.series());
        columns.addAll(asked.lines());
        columns.removeIf(column -> table.rows().subList(asked.firstRow(), asked.lastRow() + 1).stream()
                .allMatch(row -> Value.size(row.get(column)).isEmpty()));
        int header = plan.headerOf(asked.table());
        int at = 0;
        for (XDDFChartData data : chart.getChartSeries()) {
            for (int i = 0; i < data.getSeriesCount(); i++) {
                XDDFChartData.Series series = data.getSeries(i);
                int column = columns.get(at);
                assertThat(series.getValuesData().getDataRangeReference()).isEqualTo(range(asked, header, column));
                assertThat(series.getCategoryData().getDataRangeReference())
                        .isEqualTo(range(asked, header, asked.labels()));
                // POI counts the numbers that are there, without the gaps.
                int there = 0;
                for (int row = asked.firstRow(); row <= asked.lastRow(); row++) {
                    Value value = table.rows().get(row).get(column);
                    if (Value.size(value).isPresent()) {
                        assertThat(series.getValuesData().getPointAt(there).doubleValue())
                                .isEqualTo(Value.size(value).getAsDouble());
                        there++;
                    }
                }
                at++;
            }
        }
        assertThat(at).as("series of " + asked.title()).isEqualTo(columns.size());
    }

    private String range(Chart asked, int header, int column) {
        return new CellRangeAddress(header + 1 + asked.firstRow(), header + 1 + asked.lastRow(), column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private void lines(int first, List<String> texts, String mark) {
        int row = first;
        for (String text : texts) {
            List<String> found = new ArrayList<>();
            for (int i = TextLines.of(text, SheetPlan.LINE).size(); i > 0; i--) {
                String line = cell(row, 0).getStringCellValue();
                found.add(mark.isEmpty() ? line : found.isEmpty() ? line.substring(3) : line.substring(4));
                row++;
            }
            assertThat(String.join(" ", found)).isEqualTo(text);
        }
    }

    private void value(int row, int column, Value value, String none) {
        if (Value.size(value).isPresent()) {
            assertThat(cell(row, column).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(row, column).getNumericCellValue())
                    .as(words.of(value))
                    .isEqualTo(Value.size(value).getAsDouble());
            return;
        }
        switch (value) {
            case Value.Day(var date) -> moment(row, column, date.atStartOfDay());
            case Value.Moment(var time) -> moment(row, column, time);
            case Value.None _ -> text(row, column, none);
            default -> text(row, column, words.of(value));
        }
    }

    private void moment(int row, int column, LocalDateTime time) {
        assertThat(cell(row, column).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell(row, column).getLocalDateTimeCellValue()).isEqualTo(time);
    }

    private void text(int row, int column, String text) {
        Cell cell = cell(row, column);
        if (text.isEmpty()) {
            assertThat(cell.getCellType()).isIn(CellType.BLANK, CellType.STRING);
            assertThat(cell.getStringCellValue()).isEmpty();
        } else {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(ExcelText.fitting(text));
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(ExcelText.readsAsFormula(text));
        }
    }

    private Cell cell(int row, int column) {
        assertThat((Object) sheet.getRow(row)).as(page.title() + " row " + row).isNotNull();
        assertThat((Object) sheet.getRow(row).getCell(column))
                .as(page.title() + " row " + row + " column " + column)
                .isNotNull();
        return sheet.getRow(row).getCell(column);
    }
}
