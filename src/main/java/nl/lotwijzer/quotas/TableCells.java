package nl.lotwijzer.quotas;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/** Reads names and whole numbers from the cells of a table, and says exactly where it cannot. */
final class TableCells {
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)(?:[.,]0{1,2})?");
    private static final Pattern BROKEN = Pattern.compile("-?\\d*[.,]\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([., ’'])\\d{3})(?:\\1\\d{3})*");

    private final Sheet sheet;

    TableCells(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns a column that the table has to have. */
    Column column(Names names) throws InputException {
        return names.in(sheet).orElseThrow(() -> missing(names));
    }

    /** Returns the failure that this column is not there; it names the columns that are. */
    InputException missing(Names names) {
        String found = String.join(
                ", ",
                sheet.columns().stream()
                        .map(Column::name)
                        .filter(name -> !name.isEmpty())
                        .toList());
        return new InputException(
                Place.in(sheet.fileName()).row(sheet.headerRow()),
                Message.of("quotas.file.columnMissing", String.join(" / ", names.names()), found));
    }

    /** Refuses a row with more or fewer cells than the header: its cells may stand in the wrong columns. */
    void requireWholeRow(Row row) throws InputException {
        int expected = sheet.columns().size();
        if (sheet.tooLong(row) || sheet.tooShort(row)) {
            int found = sheet.tooLong(row) ? row.cells().size() : row.width();
            throw new InputException(
                    Place.in(sheet.fileName()).row(row.number()), Message.of("quotas.file.ragged", found, expected));
        }
    }

    String name(Row row, Column column) throws InputException {
        String name = Folded.tidy(row.cell(column.index()));
        if (name.isEmpty()) {
            throw refused(row, column, "nameBlank");
        }
        return name;
    }

    /** Reads a number of seats: a whole number from 0; {@code 1.0} is 1, as spreadsheets write it. */
    int seats(Row row, Column column) throws InputException {
        String text = row.cell(column.index());
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw refused(
                    row, column, text.isEmpty() ? "seatsBlank" : broken(text) ? "seatsBroken" : "seatsUnreadable");
        }
        String digits = whole.group(1);
        if (digits.startsWith("-")) {
            throw refused(row, column, "seatsNegative");
        }
        if (digits.length() > 6) {
            throw refused(row, column, "seatsTooMany");
        }
        return Integer.parseInt(digits);
    }

    /** Reads a number of people: a whole number from 0, in groups of three or not. */
    long people(Row row, Column column) throws InputException {
        String text = row.cell(column.index());
        if (text.isEmpty()) {
            throw refused(row, column, "peopleBlank");
        }
        String digits = GROUPED.matcher(text).matches() ? text.replaceAll("[^0-9]", "") : text;
        Matcher whole = WHOLE.matcher(digits);
        if (!whole.matches()) {
            throw refused(row, column, broken(text) || text.endsWith("%") ? "peopleBroken" : "peopleUnreadable");
        }
        if (whole.group(1).startsWith("-")) {
            throw refused(row, column, "peopleNegative");
        }
        if (whole.group(1).length() > 12) {
            throw refused(row, column, "peopleTooMany");
        }
        return Long.parseLong(whole.group(1));
    }

    /** Returns the failure that this cell is wrong; the problem is a key under {@code quotas.file}. */
    InputException refused(Row row, Column column, String problem, Object... arguments) {
        return new InputException(sheet.place(row, column), Message.of("quotas.file." + problem, arguments));
    }

    private static boolean broken(String text) {
        return BROKEN.matcher(text).matches();
    }
}
