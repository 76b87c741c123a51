package nl.lotwijzer.spreadsheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.lotwijzer.language.Language;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Writes a number as a Dutch Excel shows it in its cell: {@code 01234}, {@code 34%}, {@code 1.234,50}. It departs from
 * that in two cases, so that nothing can be misread or lost. A date always has its day first and four digits for the
 * year, or is year-month-day if the cell says so, never the American order. And a whole number, as a telephone number
 * or a code, is written in full where Excel shows {@code 3,16E+10}.
 */
final class ShownNumber {
    private static final double LARGEST_EXACT = 1e15;

    private final StylesTable styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Language.DUTCH.locale());

    ShownNumber(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
        formatter.setUse4DigitYearsInAllDateFormats(true);
    }

    /** Returns the text of this number in a cell of this style, an index in the workbook's table of styles. */
    String text(double number, int style) {
        XSSFCellStyle cell = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        int index = cell == null ? 0 : cell.getDataFormat();
        String format = cell == null || cell.getDataFormatString() == null ? "General" : cell.getDataFormatString();
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number)) {
            return date(number, index, format);
        }
        boolean plain = format.equalsIgnoreCase("General")
                || format.toUpperCase(Locale.ROOT).contains("E+");
        if (plain && number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT) {
            return Long.toString((long) number);
        }
        return formatter.formatRawCellContents(number, index, format, from1904);
    }

    private String date(double number, int index, String format) {
        String letters = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        int day = letters.indexOf('d');
        int year = Math.max(letters.indexOf('y'), letters.indexOf('j'));
        if (day < 0 || year < 0) {
            return formatter.formatRawCellContents(number, index, format, from1904);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        String pattern = year < day ? "yyyy-MM-dd" : letters.contains("dd") ? "dd-MM-yyyy" : "d-M-yyyy";
        boolean timed = letters.indexOf('h') >= 0 || letters.indexOf('u') >= 0;
        String time = !timed ? "" : letters.indexOf('s') >= 0 ? " HH:mm:ss" : " HH:mm";
        return moment.format(DateTimeFormatter.ofPattern(pattern + time, Locale.ROOT));
    }
}
