package nl.lotwijzer.report;

import nl.lotwijzer.report.Looks.Look;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.spreadsheet.ExcelText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Puts values into the cells of one sheet. Texts are always texts, whatever they begin with. */
final class Cells {
    private final Sheet sheet;
    private final Looks looks;

    Cells(Sheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    void text(int row, int column, String text, Look look) {
        Cell cell = cell(row, column);
        String written = ExcelText.written(ExcelText.fitting(text));
        // A streamed cell writes a string as it is, and a rich text as it would be read.
        if (cell instanceof SXSSFCell && written.length() <= ExcelText.LONGEST) {
            cell.setCellValue(written);
        } else {
            cell.setCellValue(new XSSFRichTextString(written));
        }
        cell.setCellStyle(ExcelText.readsAsFormula(text) ? looks.quoted(look) : looks.of(look));
    }

    void value(int row, int column, Value value) {
        switch (value) {
            case Value.None none -> cell(row, column).setCellStyle(looks.of(Look.TEXT));
            case Value.Text(String text) ->
                text(row, column, text, ColumnWidths.wraps(text) ? Look.TEXT_WRAPPED : Look.TEXT);
            case Value.Code(String text) -> text(row, column, text, Look.CODE);
            case Value.Day(var date) -> {
                Cell cell = cell(row, column);
                cell.setCellValue(date);
                cell.setCellStyle(looks.of(Look.DAY));
            }
            case Value.Moment(var time) -> {
                Cell cell = cell(row, column);
                cell.setCellValue(time);
                cell.setCellStyle(looks.of(Look.MOMENT));
            }
            case Value.Count count -> number(row, column, count, Look.COUNT);
            case Value.Money money -> number(row, column, money, Look.MONEY);
            case Share share -> number(row, column, share, Look.SHARE);
            case Value.Percent percent -> number(row, column, percent, Look.percent(percent.decimals()));
            case Value.OneIn chance -> number(row, column, chance, Look.ONE_IN);
            case Value.Seats seats -> number(row, column, seats, Look.SEATS);
            case Value.Difference difference -> number(row, column, difference, Look.DIFFERENCE);
        }
    }

    /** Puts a value where it is read from across the table. */
    void figure(int row, int column, Value value) {
        switch (value) {
            case Value.Count count -> number(row, column, count, Look.FIGURE_COUNT);
            case Value.Money money -> number(row, column, money, Look.FIGURE_MONEY);
            case Share share -> number(row, column, share, Look.FIGURE_SHARE);
            case Value.None none -> text(row, column, "–", Look.FIGURE_COUNT);
            default -> value(row, column, value);
        }
    }

    /** Puts a value among words, lined up with them. */
    void fact(int row, int column, Value value) {
        switch (value) {
            case Value.Day day -> {
                value(row, column, value);
                cell(row, column).setCellStyle(looks.of(Look.FACT_DAY));
            }
            case Value.Count count -> number(row, column, count, Look.FACT_COUNT);
            case Value.Money money -> number(row, column, money, Look.FACT_MONEY);
            case Value.Moment moment -> {
                value(row, column, value);
                cell(row, column).setCellStyle(looks.of(Look.FACT_MOMENT));
            }
            case Value.None none -> text(row, column, "–", Look.PLAIN);
            default -> value(row, column, value);
        }
    }

    void height(int row, int points) {
        row(row).setHeightInPoints(points);
    }

    private void number(int row, int column, Value value, Look look) {
        Cell cell = cell(row, column);
        cell.setCellValue(Value.size(value).orElseThrow());
        cell.setCellStyle(looks.of(look));
    }

    private Cell cell(int row, int column) {
        Cell cell = row(row).getCell(column);
        return cell == null ? row(row).createCell(column) : cell;
    }

    private Row row(int row) {
        Row existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }
}
