package nl.lotwijzer.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.language.Message;

/**
 * All rows of a file that are not blank, before anybody says which of them is the header.
 *
 * @param origin        the file
 * @param rows          at least one row, in the order of the file
 * @param hiddenColumns the columns that Excel hides, counted from 0
 */
public record Grid(Origin origin, List<Row> rows, Set<Integer> hiddenColumns) {
    public Grid {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** Returns the table under the row that looks most like a header; rows above it, as titles, are left out. */
    public Sheet toSheet() {
        return sheetUnder(HeaderFinder.find(rows));
    }

    /**
     * Returns the table under this header.
     *
     * @param headerRow the row as Excel numbers it
     * @throws InputException if that row is blank or not there
     */
    public Sheet toSheet(int headerRow) throws InputException {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == headerRow) {
                return sheetUnder(i);
            }
        }
        throw new InputException(
                Place.in(origin.fileName()).row(headerRow), Message.of("spreadsheet.problem.blankHeader"));
    }

    private Sheet sheetUnder(int header) {
        Row names = rows.get(header);
        List<Row> below = rows.subList(header + 1, rows.size());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < columnsOf(names, below); i++) {
            columns.add(new Column(i, names.cell(i).replaceAll("\\s+", " "), hiddenColumns.contains(i)));
        }
        return new Sheet(origin, names.number(), columns, below);
    }

    /**
     * In a workbook every cell stands in the column where somebody put it, so a text beyond the header makes a column
     * without a name. In a text file it stands there because a delimiter too many stands before it, so the header says
     * where the table ends.
     */
    private int columnsOf(Row names, List<Row> below) {
        int columns = names.cells().size();
        int limit = switch (origin) {
            case Origin.Csv csv -> names.width();
            case Origin.Workbook workbook -> Integer.MAX_VALUE;
        };
        for (Row row : below) {
            columns = Math.max(columns, Math.min(limit, row.cells().size()));
        }
        return columns;
    }
}
