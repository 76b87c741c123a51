package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.eligibility.ReadList.Entry;
import nl.lotwijzer.eligibility.ReadList.RowProblem;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.DateReading;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the file of an exclusion list: what is needed to recognise people, and nothing else. */
final class ListFile {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern STREET_THEN_NUMBER = Pattern.compile("(.*?\\D)\\s+([0-9]+)\\s*(.*)");

    private final Map<ListColumn, Integer> columns;
    private final List<Entry> people = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private ListFile(Map<ListColumn, Integer> columns) {
        this.columns = columns;
    }

    /** @throws InputException if no column has names or e-mail addresses */
    static ReadList read(Sheet sheet) throws InputException {
        Map<ListColumn, Integer> columns = ListColumn.in(sheet);
        if (!columns.containsKey(ListColumn.LAST_NAME)
                && !columns.containsKey(ListColumn.FULL_NAME)
                && !columns.containsKey(ListColumn.EMAIL)) {
            throw new InputException(
                    Place.in(sheet.fileName()).row(sheet.headerRow()), Message.of("eligibility.problem.noNames"));
        }
        ListFile file = new ListFile(columns);
        sheet.rows().forEach(file::read);
        return new ReadList(file.people, file.problems);
    }

    private void read(Row row) {
        String first = cell(row, ListColumn.FIRST_NAME);
        String last = (cell(row, ListColumn.INFIX) + " " + cell(row, ListColumn.LAST_NAME)).strip();
        if (last.isEmpty() && !cell(row, ListColumn.FULL_NAME).isEmpty()) {
            String[] parts = FoldedName.parted(cell(row, ListColumn.FULL_NAME));
            first = first.isEmpty() ? parts[0] : first;
            last = parts[1];
        }
        String email = cell(row, ListColumn.EMAIL);
        if (last.isEmpty() && email.isEmpty()) {
            problems.add(new RowProblem(row.number(), true, Message.of("eligibility.problem.noName", row.number())));
            return;
        }
        LocalDate born = birthDate(row);
        people.add(new Entry(
                new PersonFacts(first, last, born, birthYear(row), address(row), "", email),
                cell(row, ListColumn.GROUND)));
    }

    private @Nullable LocalDate birthDate(Row row) {
        String text = cell(row, ListColumn.BIRTH_DATE);
        if (text.isEmpty() || YEAR.matcher(text).matches()) {
            return null;
        }
        Optional<LocalDate> date = DateReading.date(text).or(() -> DateReading.excelDay(text));
        if (date.isEmpty()) {
            problems.add(new RowProblem(
                    row.number(), false, Message.of("eligibility.problem.birthDate", row.number(), text)));
        }
        return date.orElse(null);
    }

    private @Nullable Integer birthYear(Row row) {
        String year = cell(row, ListColumn.BIRTH_YEAR);
        String text = year.isEmpty() ? cell(row, ListColumn.BIRTH_DATE) : year;
        return YEAR.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private Address address(Row row) {
        String street = cell(row, ListColumn.STREET);
        String number = cell(row, ListColumn.HOUSE_NUMBER);
        String addition = cell(row, ListColumn.ADDITION);
        Matcher joined =
                STREET_THEN_NUMBER.matcher(street.isEmpty() ? cell(row, ListColumn.STREET_AND_NUMBER) : street);
        if (number.isEmpty() && joined.matches()) {
            street = joined.group(1).strip();
            number = joined.group(2);
            addition = addition.isEmpty() ? joined.group(3).strip() : addition;
        }
        return new Address(street, number, addition, cell(row, ListColumn.POSTCODE), cell(row, ListColumn.CITY));
    }

    private String cell(Row row, ListColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cell(index);
    }
}
