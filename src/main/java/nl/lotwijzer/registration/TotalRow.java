package nl.lotwijzer.registration;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/** Rows that count the others, as Excel puts under a table: about nobody, though nothing is wrong with their cells. */
final class TotalRow {
    private static final Set<String> NAMES =
            Set.of("totaal", "totalen", "eindtotaal", "subtotaal", "algemeentotaal", "total", "totals", "grandtotal");
    private static final Pattern COUNT = Pattern.compile("[0-9.,% ]*");

    private TotalRow() {}

    /** Returns the column that says so, if the first text of the row is such a name and only numbers follow. */
    static Optional<Column> in(Sheet sheet, Row row) {
        int first = 0;
        while (row.cell(first).isEmpty() && first < row.cells().size()) {
            first++;
        }
        if (first >= sheet.columns().size() || !NAMES.contains(ComparedText.letters(row.cell(first)))) {
            return Optional.empty();
        }
        boolean onlyNumbers = row.cells().stream()
                .skip(first + 1L)
                .allMatch(cell -> COUNT.matcher(cell).matches());
        return onlyNumbers ? Optional.of(sheet.columns().get(first)) : Optional.empty();
    }
}
