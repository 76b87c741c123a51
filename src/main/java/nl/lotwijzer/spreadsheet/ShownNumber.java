package nl.lotwijzer.spreadsheet;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.SAXException;

/**
 * Writes a number as a Dutch Excel shows it in its cell: {@code 01234}, {@code 34%}, {@code 1.234,50}. It departs from
 * that in two cases, so that nothing can be misread or lost. A date always has its day first and four digits for the
 * year, or is year-month-day if the cell says so, never the American order. And a whole number, as a telephone number
 * or a code, is written in full where Excel shows {@code 3,16E+10}.
 */
final class ShownNumber {
    private static final double LARGEST_EXACT = 1e15;
    private static final int LONGEST_INT = 9;

    /**
     * How the cells of a style are shown.
     *
     * @param plain whether whole numbers are written in full
     * @param day   how a date is written; empty if the cells hold no dates with a day and a year
     */
    private record Look(int index, String format, boolean plain, boolean dated, Optional<DateTimeFormatter> day) {}

    private final CellFormats formats;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Language.DUTCH.locale());
    private final Map<Integer, Look> looks = new HashMap<>();

    ShownNumber(CellFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
        formatter.setUse4DigitYearsInAllDateFormats(true);
    }

    /**
     * Returns the text of a number as the file writes it in a cell of this style, an index in the workbook's table of
     * styles.
     *
     * @throws SAXException if it is not a number
     */
    String text(String written, int style) throws SAXException {
        Look look = looks.computeIfAbsent(style, this::look);
        if (look.plain() && digitsOnly(written)) {
            return written;
        }
        double number = number(written);
        if (look.dated() && DateUtil.isValidExcelDate(number)) {
            return look.day().isPresent()
                    ? DateUtil.getLocalDateTime(number, from1904, true)
                            .format(look.day().get())
                    : formatter.formatRawCellContents(number, look.index(), look.format(), from1904);
        }
        if (look.plain() && number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT) {
            return Long.toString((long) number);
        }
        return formatter.formatRawCellContents(number, look.index(), look.format(), from1904);
    }

    private Look look(int style) {
        int index = formats.numberOf(style);
        String format = formats.codeOf(index);
        boolean dated = DateUtil.isADateFormat(index, format);
        boolean plain = !dated
                && (format.equalsIgnoreCase("General")
                        || format.toUpperCase(Locale.ROOT).contains("E+"));
        return new Look(index, format, plain, dated, dated ? day(format) : Optional.empty());
    }

    private static Optional<DateTimeFormatter> day(String format) {
        String letters = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        int day = letters.indexOf('d');
        int year = Math.max(letters.indexOf('y'), letters.indexOf('j'));
        if (day < 0 || year < 0) {
            return Optional.empty();
        }
        String pattern = year < day ? "yyyy-MM-dd" : letters.contains("dd") ? "dd-MM-yyyy" : "d-M-yyyy";
        boolean timed = letters.indexOf('h') >= 0 || letters.indexOf('u') >= 0;
        String time = !timed ? "" : letters.indexOf('s') >= 0 ? " HH:mm:ss" : " HH:mm";
        return Optional.of(DateTimeFormatter.ofPattern(pattern + time, Locale.ROOT));
    }

    private static boolean digitsOnly(String written) {
        if (written.length() > LONGEST_INT || (written.charAt(0) == '0' && written.length() > 1)) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static double number(String written) throws SAXException {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            throw new SAXException("Not a number", e);
        }
    }
}
