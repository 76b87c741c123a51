package nl.lotwijzer.report;

import nl.lotwijzer.money.Euro;
import nl.lotwijzer.report.Looks.Look;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.spreadsheet.ExcelText;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts values into the cells of one sheet. Texts are always texts, whatever they begin with. */
final class Cells {
    private final XSSFSheet sheet;
    private final Looks looks;

    Cells(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    void text(int row, int column, String text, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(new XSSFRichTextString(ExcelText.written(ExcelText.fitting(text))));
        cell.setCellStyle(ExcelText.readsAsFormula(text) ? looks.quoted(look) : looks.of(look));
    }

    void value(int row, int column, Value value) {
        switch (value) {
            case Value.None none -> cell(row, column).setCellStyle(looks.of(Look.TEXT));
            case Value.Text(String text) -> text(row, column, text, Look.TEXT);
            case Value.Code(String text) -> text(row, column, text, Look.CODE);
            case Value.Day(var date) -> {
                XSSFCell cell = cell(row, column);
                cell.setCellValue(date);
                cell.setCellStyle(looks.of(Look.DAY));
            }
            case Value.Count(long number) -> number(row, column, (double) number, Look.COUNT);
            case Value.Money(var amount) -> number(row, column, euros(amount), Look.MONEY);
            case Share share -> number(row, column, ratio(share), Look.SHARE);
            case Value.Seats(long numerator, long denominator) ->
                number(row, column, numerator / (double) denominator, Look.SEATS);
            case Value.Difference(Share share, Share than) -> number(row, column, points(share, than), Look.DIFFERENCE);
        }
    }

    /** Puts a value where it is read from across the table. */
    void figure(int row, int column, Value value) {
        switch (value) {
            case Value.Count(long number) -> number(row, column, (double) number, Look.FIGURE_COUNT);
            case Value.Money(var amount) -> number(row, column, euros(amount), Look.FIGURE_MONEY);
            case Share share -> number(row, column, ratio(share), Look.FIGURE_SHARE);
            case Value.None none -> text(row, column, "–", Look.FIGURE_COUNT);
            case Value.Text text -> value(row, column, text);
            case Value.Code code -> value(row, column, code);
            case Value.Day day -> value(row, column, day);
            case Value.Seats seats -> value(row, column, seats);
            case Value.Difference difference -> value(row, column, difference);
        }
    }

    /** Puts a value among words, lined up with them. */
    void fact(int row, int column, Value value) {
        switch (value) {
            case Value.Day day -> {
                value(row, column, value);
                cell(row, column).setCellStyle(looks.of(Look.FACT_DAY));
            }
            case Value.Count(long number) -> number(row, column, (double) number, Look.FACT_COUNT);
            case Value.Money(var amount) -> number(row, column, euros(amount), Look.FACT_MONEY);
            case Value.None none -> text(row, column, "–", Look.PLAIN);
            case Value.Text text -> value(row, column, text);
            case Value.Code code -> value(row, column, code);
            case Share share -> value(row, column, share);
            case Value.Seats seats -> value(row, column, seats);
            case Value.Difference difference -> value(row, column, difference);
        }
    }

    void height(int row, int points) {
        row(row).setHeightInPoints(points);
    }

    private void number(int row, int column, double number, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(number);
        cell.setCellStyle(looks.of(look));
    }

    /** Percentage points with one decimal: what is smaller is shown as nothing, not as less or more than nothing. */
    private static double points(Share share, Share than) {
        return Math.round(1_000 * (ratio(share) - ratio(than))) / 10.0;
    }

    /** A workbook knows binary numbers only; the nearest one to an amount in cents is written as that amount again. */
    private static double euros(Euro amount) {
        return amount.cents() / 100.0;
    }

    private static double ratio(Share share) {
        return share.part() / (double) share.whole();
    }

    private XSSFCell cell(int row, int column) {
        XSSFCell cell = row(row).getCell(column);
        return cell == null ? row(row).createCell(column) : cell;
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }
}
