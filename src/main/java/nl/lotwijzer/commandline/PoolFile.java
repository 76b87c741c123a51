package nl.lotwijzer.commandline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.quotas.Candidate;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Folded;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Registrants in a table of another tool: a column for each criterion, perhaps one that identifies people and some that
 * say where they live. Nobody is left out in silence: the first row that cannot be used stops the reading.
 */
final class PoolFile {
    private final Sheet sheet;
    private final List<Criterion> criteria;
    private final List<Column> answers = new ArrayList<>();
    private final @Nullable Column id;
    private final List<Column> address = new ArrayList<>();

    /**
     * @param id        the name of the column that identifies people; null to number them from 1
     * @param household the names of the columns that say where people live, the most telling first; empty to leave the
     *                  household rule off
     * @throws InputException if a column is not there, or there are two with the same name
     */
    PoolFile(Sheet sheet, List<Criterion> criteria, @Nullable String id, List<String> household) throws InputException {
        this.sheet = sheet;
        this.criteria = List.copyOf(criteria);
        for (Criterion criterion : criteria) {
            answers.add(column(criterion.name()));
        }
        this.id = id == null ? null : column(id);
        for (String name : household) {
            address.add(column(name));
        }
    }

    /**
     * Reads everybody.
     *
     * @throws InputException at the first row that cannot be used, with file, row, column, value and what to do
     */
    List<Candidate> candidates() throws InputException {
        if (sheet.rows().isEmpty()) {
            throw new InputException(
                    Place.in(sheet.fileName()).row(sheet.headerRow()), Message.of("commandline.pool.noRows"));
        }
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> rowOf = new HashMap<>();
        for (Row row : sheet.rows()) {
            requireWhole(row);
            String name = id == null ? Integer.toString(candidates.size() + 1) : identified(row, id, rowOf);
            candidates.add(new Candidate(name, answers(row), household(row)));
        }
        return candidates;
    }

    private void requireWhole(Row row) throws InputException {
        if (sheet.tooLong(row) || sheet.tooShort(row)) {
            int found = sheet.tooLong(row) ? row.cells().size() : row.width();
            throw new InputException(
                    Place.in(sheet.fileName()).row(row.number()),
                    Message.of("commandline.pool.ragged", found, sheet.columns().size()));
        }
    }

    private String identified(Row row, Column column, Map<String, Integer> rowOf) throws InputException {
        String name = row.cell(column.index());
        if (name.isEmpty()) {
            throw refused(row, column, "idBlank");
        }
        if (name.chars().anyMatch(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign))) {
            throw refused(row, column, "idSpace");
        }
        Integer earlier = rowOf.putIfAbsent(name, row.number());
        if (earlier != null) {
            throw refused(row, column, "idTwice", earlier);
        }
        return name;
    }

    private Map<String, String> answers(Row row) throws InputException {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            Column column = answers.get(i);
            String answer = row.cell(column.index());
            if (criterion.categoryOf(answer).isEmpty()) {
                String allowed =
                        criterion.categories().stream().map(Category::name).collect(Collectors.joining(", "));
                throw refused(row, column, answer.isEmpty() ? "answerBlank" : "answerUnknown", allowed);
            }
            given.put(criterion.name(), answer);
        }
        return given;
    }

    /**
     * Returns a code for the household that says nothing about the address and does not depend on the order of the rows;
     * empty where the first column is blank, since without a street or a postcode the rest is no address.
     */
    private String household(Row row) {
        if (address.isEmpty() || row.cell(address.getFirst().index()).isEmpty()) {
            return "";
        }
        return Sha256.hex(address.stream()
                .map(column -> Folded.of(row.cell(column.index())).text())
                .collect(Collectors.joining("\t")));
    }

    private Column column(String name) throws InputException {
        Folded sought = Folded.of(name);
        List<Column> found = sheet.columns().stream()
                .filter(column -> Folded.of(column.name()).equals(sought))
                .toList();
        Place header = Place.in(sheet.fileName()).row(sheet.headerRow());
        if (found.isEmpty()) {
            String names = sheet.columns().stream()
                    .map(Column::name)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
            throw new InputException(header, Message.of("commandline.pool.columnMissing", Folded.tidy(name), names));
        }
        if (found.size() > 1) {
            throw new InputException(
                    header.column(found.getFirst().label()), Message.of("commandline.pool.columnTwice"));
        }
        return found.getFirst();
    }

    private InputException refused(Row row, Column column, String problem, Object... arguments) {
        return new InputException(sheet.place(row, column), Message.of("commandline.pool." + problem, arguments));
    }
}
