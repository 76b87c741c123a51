package nl.lotwijzer.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table with a header.
 *
 * @param origin    the file it was read from
 * @param headerRow the row of the header as Excel numbers it
 * @param columns   the columns, from A on; some may have no name, some the same name
 * @param rows      the rows under the header that are not blank; none if there is only a header
 */
public record Sheet(Origin origin, int headerRow, List<Column> columns, List<Row> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public String fileName() {
        return origin.fileName();
    }

    /** Returns the first column with this name, capitals and white space around it aside. */
    public Optional<Column> column(String name) {
        String sought = name.strip().toLowerCase(Locale.ROOT);
        return columns.stream()
                .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(sought))
                .findFirst();
    }

    /** Returns where this cell stands, with its value. */
    public Place place(Row row, Column column) {
        return Place.in(fileName()).row(row.number()).column(column.label()).value(row.cell(column.index()));
    }

    /** Returns whether the row has texts beyond the last column: in a text file, a delimiter too many. */
    public boolean tooLong(Row row) {
        return row.cells().size() > columns.size();
    }

    /** Returns whether a text file gave the row fewer cells than the header, so that its end may be missing. */
    public boolean tooShort(Row row) {
        return origin instanceof Origin.Csv && row.width() < columns.size();
    }
}
