package nl.lotwijzer.report;

import java.util.List;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Facts;
import nl.lotwijzer.report.Block.Figures;
import nl.lotwijzer.report.Block.Prose;
import nl.lotwijzer.report.Block.Remarks;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Looks.Look;
import nl.lotwijzer.report.SheetPlan.Placed;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes the cells of one page, from top to bottom, so that they can be streamed. */
final class PageCells {
    private static final String BULLET = "•  ";
    private static final int LINE_HIGH = 16;
    private static final int ROW_HIGH = 18;
    /** As high as a row of Excel can be, in points. */
    private static final int HIGHEST = 409;

    private final SheetPlan plan;
    private final Cells cells;
    private final boolean beside;

    PageCells(SheetPlan plan, Sheet sheet, Looks looks) {
        this.plan = plan;
        this.cells = new Cells(sheet, looks);
        this.beside = SheetPlan.columns(plan.page()) > 0;
    }

    void write() {
        Page page = plan.page();
        cells.text(0, 0, page.title(), Look.TITLE);
        cells.height(0, 28);
        cells.text(1, 0, page.purpose(), Look.PURPOSE);
        if (!page.missing().isEmpty()) {
            cells.text(SheetPlan.FIRST, 0, page.missing(), Look.PLAIN);
        }
        for (Placed placed : plan.placed()) {
            int row = placed.row();
            switch (placed.block()) {
                case Facts facts -> write(facts, row);
                case Figures figures -> write(figures, row);
                case Remarks remarks -> {
                    section(remarks.title(), row);
                    lines(remarks.sentences(), BULLET, row + 1);
                }
                case Prose prose -> write(prose, row);
                case Table table -> write(table, row);
                case Block.Chart chart -> {}
            }
        }
    }

    private void write(Facts facts, int first) {
        int row = first;
        for (Block.Fact fact : facts.facts()) {
            cells.text(row, 0, fact.label(), Look.LABEL);
            if (fact.value() instanceof Value.Text(String text)) {
                boolean fits = text.length() <= ColumnWidths.WIDE && text.indexOf('\n') < 0;
                cells.text(row, 1, text, fits ? Look.PLAIN : Look.REMARK);
                height(row, fits ? 1 : ColumnWidths.linesIn(text, plan.widths().of(1)));
            } else {
                cells.height(row, ROW_HIGH);
                cells.fact(row, 1, fact.value());
            }
            row++;
        }
    }

    private void write(Figures figures, int first) {
        section(figures.title(), first);
        int row = first + 1;
        for (Block.Figure figure : figures.figures()) {
            cells.text(row, 0, figure.label(), Look.LABEL);
            cells.figure(row, 1, figure.value());
            cells.text(row, 2, figure.explanation(), beside ? Look.PURPOSE : Look.EXPLANATION);
            int lines = beside ? 1 : ColumnWidths.linesIn(figure.explanation(), ColumnWidths.WIDE - 24);
            cells.height(row, Math.min(HIGHEST, LINE_HIGH * lines + 6));
            row++;
        }
    }

    private void write(Prose prose, int first) {
        int row = first;
        if (!prose.title().isEmpty()) {
            section(prose.title(), row);
            row++;
        }
        lines(prose.paragraphs(), "", row);
    }

    private void lines(List<String> texts, String begin, int first) {
        int row = first;
        for (String text : texts) {
            String before = begin;
            for (String line : TextLines.of(text, SheetPlan.LINE)) {
                cells.text(row, 0, before + line, Look.PLAIN);
                cells.height(row, ROW_HIGH);
                before = begin.isEmpty() ? "" : " ".repeat(begin.length() + 1);
                row++;
            }
        }
    }

    private void section(String title, int row) {
        cells.text(row, 0, title, Look.SECTION);
        cells.height(row, 22);
    }

    private void write(Table table, int header) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cells.text(header, i, column.header(), column.numbers() ? Look.HEADER_NUMBER : Look.HEADER);
        }
        cells.height(header, 34);
        int row = header;
        for (List<Value> values : table.rows()) {
            row++;
            int lines = 1;
            for (int i = 0; i < values.size(); i++) {
                cells.value(row, i, values.get(i));
                if (values.get(i) instanceof Value.Text(String text)) {
                    lines = Math.max(
                            lines, ColumnWidths.linesIn(text, plan.widths().of(i)));
                }
            }
            height(row, lines);
        }
    }

    private void height(int row, int lines) {
        cells.height(row, Math.min(HIGHEST, lines == 1 ? ROW_HIGH : lines * LINE_HIGH + 2));
    }
}
