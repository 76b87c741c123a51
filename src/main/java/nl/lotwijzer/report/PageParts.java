package nl.lotwijzer.report;

import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.SheetPlan.Placed;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Gives the sheet of one page what lies over its cells: tables with filters, marks, bars, frozen headers and charts. */
final class PageParts {
    private static final int ROWS_ON_PAPER = 25;
    private static final int FEW = 3;
    /** A header further down would, frozen, leave no room to scroll. */
    private static final int LOWEST_FROZEN = 12;

    private final SheetPlan plan;
    private final XSSFSheet sheet;
    private final Language language;

    PageParts(SheetPlan plan, XSSFSheet sheet, Language language) {
        this.plan = plan;
        this.sheet = sheet;
        this.language = language;
    }

    void add() {
        sheet.setDisplayGridlines(false);
        plan.widths().apply(sheet);
        List<Placed> tables =
                plan.tables().stream().filter(placed -> placed.height() > 1).toList();
        for (Placed placed : tables) {
            Table table = (Table) placed.block();
            filtered(table, placed.row());
            if (table.bounds() != null) {
                mark(table.bounds(), placed);
            }
            bars(table, placed);
        }
        if (!tables.isEmpty()) {
            freeze(tables);
        }
        new Charts(sheet, plan, new ValueWords(language)).draw();
    }

    /** The header of the first table stays in sight. */
    private void freeze(List<Placed> tables) {
        Placed first = tables.getFirst();
        if (first.row() <= LOWEST_FROZEN) {
            sheet.createFreezePane(1, first.row() + 1);
            if (tables.size() == 1 && first.height() > ROWS_ON_PAPER) {
                int columns = ((Table) first.block()).columns().size();
                sheet.setRepeatingRows(new CellRangeAddress(first.row(), first.row(), 0, columns - 1));
            }
        }
    }

    /** Makes the cells an Excel table, which brings its filter and its stripes. */
    private void filtered(Table table, int header) {
        AreaReference area = new AreaReference(
                new CellReference(header, 0),
                new CellReference(header + table.rows().size(), table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable made = sheet.createTable(area);
        made.setName(table.name());
        made.setDisplayName(table.name());
        // A streamed header is not there to be read yet.
        CTTableColumns columns = made.getCTTable().getTableColumns();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.getTableColumnArray(i)
                    .setName(table.columns().get(i).header().replace("\n", "_x000a_"));
        }
        made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        // By its name alone: the library would read what all styles look like, which takes a second.
        CTTableStyleInfo style = made.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }

    /** Has Excel itself mark counts outside their bounds, so that it still does when somebody changes a number. */
    private void mark(Block.Bounds bounds, Placed placed) {
        int first = placed.row() + 1;
        XSSFSheetConditionalFormatting marks = sheet.getSheetConditionalFormatting();
        String value = cell(bounds.column(), first);
        XSSFConditionalFormattingRule outside =
                marks.createConditionalFormattingRule("AND(%1$s<>\"\",OR(%1$s<%2$s,%1$s>%3$s))"
                        .formatted(value, cell(bounds.min(), first), cell(bounds.max(), first)));
        XSSFFontFormatting font = outside.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(Looks.color(Looks.BRICK));
        marks.addConditionalFormatting(column(bounds.column(), placed), outside);
    }

    /** Draws a bar behind each share, as long as the share is beside the largest of its column. */
    private void bars(Table table, Placed placed) {
        if (table.rows().size() < FEW) {
            return;
        }
        XSSFSheetConditionalFormatting marks = sheet.getSheetConditionalFormatting();
        IntStream.range(0, table.columns().size())
                .filter(column -> shares(table, column))
                .forEach(column -> {
                    XSSFConditionalFormattingRule rule = marks.createConditionalFormattingRule(Looks.color(Looks.MIST));
                    XSSFDataBarFormatting bar = rule.getDataBarFormatting();
                    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
                    bar.getMinThreshold().setValue(0d);
                    bar.getMaxThreshold().setRangeType(RangeType.MAX);
                    marks.addConditionalFormatting(column(column, placed), rule);
                });
    }

    private static boolean shares(Table table, int column) {
        boolean any = false;
        for (List<Value> row : table.rows()) {
            Value value = row.get(column);
            if (!Value.isShare(value) && !value.equals(Value.NONE)) {
                return false;
            }
            any |= Value.isShare(value);
        }
        return any;
    }

    private static CellRangeAddress[] column(int column, Placed placed) {
        return new CellRangeAddress[] {
            new CellRangeAddress(placed.row() + 1, placed.row() + placed.height() - 1, column, column)
        };
    }

    private static String cell(int column, int at) {
        return "$" + CellReference.convertNumToColString(column) + (at + 1);
    }
}
