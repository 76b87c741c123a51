package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Facts;
import nl.lotwijzer.report.Block.Figures;
import nl.lotwijzer.report.Block.Remarks;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Looks.Look;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableStyleInfo;

/** Writes one page of a report onto one sheet, from top to bottom. */
final class PageSheet {
    private static final int HEADER_ROW = 3;
    private static final int SPAN = 3;
    private static final int ROWS_ON_PAPER = 25;

    private final XSSFSheet sheet;
    private final Cells cells;
    private final ColumnWidths widths = new ColumnWidths();
    private final Map<String, Integer> headers = new LinkedHashMap<>();
    private int row;

    PageSheet(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.cells = new Cells(sheet, looks);
    }

    void write(Page page) {
        sheet.setDisplayGridlines(false);
        cells.text(0, 0, page.title(), Look.TITLE);
        cells.height(0, 28);
        cells.text(1, 0, page.purpose(), Look.PURPOSE);
        row = HEADER_ROW;
        if (!page.missing().isEmpty()) {
            cells.text(row, 0, page.missing(), Look.PLAIN);
        }
        List<Chart> charts = new ArrayList<>();
        for (Block block : page.blocks()) {
            switch (block) {
                case Facts facts -> write(facts);
                case Figures figures -> write(figures);
                case Remarks remarks -> write(remarks);
                case Block.Prose prose -> write(prose);
                case Table table -> write(table);
                case Chart bars -> charts.add(bars);
            }
        }
        widths.apply(sheet);
        int top = row + 1;
        for (Map.Entry<String, Integer> table : headers.entrySet()) {
            List<Chart> drawn = charts.stream()
                    .filter(chart -> chart.table().equals(table.getKey()))
                    .toList();
            if (!drawn.isEmpty()) {
                top = new Charts(sheet, page.tableOf(drawn.getFirst()), table.getValue(), top).draw(drawn);
            }
        }
    }

    private void write(Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            cells.text(row, 0, fact.label(), Look.LABEL);
            widths.fit(0, fact.label());
            if (fact.value() instanceof Value.Text(String text)) {
                merge(row, 1, SPAN - 1);
                cells.text(row, 1, text, Look.REMARK);
                cells.height(row, ColumnWidths.linesIn(text, ColumnWidths.WIDE) * 16 + 2);
            } else {
                cells.height(row, 18);
                cells.fact(row, 1, fact.value());
            }
            row++;
        }
        row++;
    }

    private void write(Figures figures) {
        section(figures.title());
        widths.atLeast(1, 20);
        widths.atLeast(2, ColumnWidths.WIDE - 20);
        for (Block.Figure figure : figures.figures()) {
            cells.text(row, 0, figure.label(), Look.LABEL);
            widths.fit(0, figure.label());
            cells.figure(row, 1, figure.value());
            cells.text(row, 2, figure.explanation(), Look.EXPLANATION);
            cells.height(row, 16 * ColumnWidths.linesIn(figure.explanation(), ColumnWidths.WIDE - 24) + 6);
            row++;
        }
        row++;
    }

    private void write(Remarks remarks) {
        section(remarks.title());
        for (String sentence : remarks.sentences()) {
            merge(row, 0, SPAN - 1);
            cells.text(row, 0, "•  " + sentence, Look.REMARK);
            cells.height(row, 16 * ColumnWidths.linesIn(sentence, ColumnWidths.WIDE + 20) + 2);
            row++;
        }
        row++;
    }

    private void write(Block.Prose prose) {
        if (!prose.title().isEmpty()) {
            section(prose.title());
        }
        for (String paragraph : prose.paragraphs()) {
            cells.text(row, 0, paragraph, Look.PLAIN);
            row++;
        }
        row += prose.paragraphs().isEmpty() ? 0 : 1;
    }

    private void section(String title) {
        cells.text(row, 0, title, Look.SECTION);
        cells.height(row, 22);
        row++;
    }

    private void write(Table table) {
        int header = row;
        headers.put(table.name(), header);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cells.text(header, i, column.header(), column.numbers() ? Look.HEADER_NUMBER : Look.HEADER);
            widths.fitHeader(i, column.header());
        }
        cells.height(header, 34);
        for (List<Value> values : table.rows()) {
            row++;
            cells.height(row, 18);
            for (int i = 0; i < values.size(); i++) {
                cells.value(row, i, values.get(i));
                widths.fit(i, values.get(i));
            }
        }
        if (!table.rows().isEmpty()) {
            filtered(table, header);
            if (table.bounds() != null) {
                mark(table.bounds(), header + 1);
            }
            if (headers.size() == 1) {
                sheet.createFreezePane(1, header + 1);
            }
            if (table.rows().size() > ROWS_ON_PAPER) {
                sheet.setRepeatingRows(new CellRangeAddress(header, header, 0, columns.size() - 1));
            }
        }
        row += 2;
    }

    /** Makes the cells an Excel table, which brings its filter and its stripes. */
    private void filtered(Table table, int header) {
        AreaReference area = new AreaReference(
                new CellReference(header, 0),
                new CellReference(row, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable made = sheet.createTable(area);
        made.setName(table.name());
        made.setDisplayName(table.name());
        made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        made.getCTTable().addNewTableStyleInfo();
        XSSFTableStyleInfo style = (XSSFTableStyleInfo) made.getStyle();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }

    /** Has Excel itself mark counts outside their bounds, so that it still does when somebody changes a number. */
    private void mark(Block.Bounds bounds, int first) {
        XSSFSheetConditionalFormatting marks = sheet.getSheetConditionalFormatting();
        String value = cell(bounds.column(), first);
        XSSFConditionalFormattingRule outside =
                marks.createConditionalFormattingRule("AND(%1$s<>\"\",OR(%1$s<%2$s,%1$s>%3$s))"
                        .formatted(value, cell(bounds.min(), first), cell(bounds.max(), first)));
        XSSFFontFormatting font = outside.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(Looks.color(Looks.BRICK));
        marks.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(first, row, bounds.column(), bounds.column())}, outside);
    }

    private static String cell(int column, int at) {
        return "$" + CellReference.convertNumToColString(column) + (at + 1);
    }

    private void merge(int at, int first, int last) {
        sheet.addMergedRegion(new CellRangeAddress(at, at, first, last));
    }
}
