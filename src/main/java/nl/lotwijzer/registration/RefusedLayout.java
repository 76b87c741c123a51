package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Origin;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * The table that refused rows came from.
 *
 * @param file    its name
 * @param sheet   the sheet of a workbook; empty for a text file
 * @param headers the names of its columns, from A on
 * @param uses    what each of them was read as
 */
public record RefusedLayout(String file, String sheet, int headerRow, List<String> headers, List<ColumnUse> uses) {
    public RefusedLayout {
        headers = List.copyOf(headers);
        uses = List.copyOf(uses);
    }

    /** Returns the columns, as those of a sheet. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(new Column(columns.size(), header, false));
        }
        return columns;
    }

    /** Returns a table with these rows only. */
    Sheet table(List<Row> rows) {
        return new Sheet(new Origin.Workbook(file, sheet, List.of(sheet)), headerRow, columns(), rows);
    }

    /** Returns a row with these cells, as a sheet holds it. */
    static Row row(int number, List<String> cells) {
        List<String> stripped =
                new ArrayList<>(cells.stream().map(String::strip).toList());
        int width = stripped.size();
        while (!stripped.isEmpty() && stripped.getLast().isEmpty()) {
            stripped.removeLast();
        }
        return new Row(number, stripped, width, false, Map.of());
    }
}
