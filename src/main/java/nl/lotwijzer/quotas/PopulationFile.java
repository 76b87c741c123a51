package nl.lotwijzer.quotas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/**
 * Population figures from a file with a column for the criterion, the category and the number of people, under Dutch or
 * English headers.
 *
 * @param rows in the order of the file, no category twice
 */
public record PopulationFile(List<Figure> rows) {
    private static final Set<Folded> TOTALS =
            Set.of(Folded.of("totaal"), Folded.of("total"), Folded.of("alle"), Folded.of("all"));

    /**
     * The people in one category.
     *
     * @param criterion the name as the file writes it
     * @param category  the name as the file writes it
     * @param people    0 or more
     */
    public record Figure(String criterion, String category, long people) {}

    public PopulationFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a population file.
     *
     * @throws InputException at the first thing that is wrong, with file, row, column, value and what to do
     */
    public static PopulationFile read(Path file) throws InputException {
        return of(SpreadsheetReader.read(file));
    }

    /** Reads population figures from a table. See {@link #read(Path)}. */
    public static PopulationFile of(Sheet sheet) throws InputException {
        TableCells cells = new TableCells(sheet);
        Column criterion = cells.column(Names.CRITERION);
        Column category = cells.column(Names.CATEGORY);
        Column people = cells.column(Names.POPULATION);
        if (sheet.rows().isEmpty()) {
            throw new InputException(
                    Place.in(sheet.fileName()).row(sheet.headerRow()), Message.of("quotas.file.noRows"));
        }
        Map<List<Folded>, Integer> rowOf = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (Row row : sheet.rows()) {
            cells.requireWholeRow(row);
            String name = cells.name(row, criterion);
            String value = cells.name(row, category);
            if (TOTALS.contains(Folded.of(value))) {
                throw cells.refused(row, category, "peopleTotal");
            }
            Integer earlier = rowOf.putIfAbsent(List.of(Folded.of(name), Folded.of(value)), row.number());
            if (earlier != null) {
                throw cells.refused(row, category, "duplicate", name, value, earlier);
            }
            figures.add(new Figure(name, value, cells.people(row, people)));
        }
        return new PopulationFile(figures);
    }
}
