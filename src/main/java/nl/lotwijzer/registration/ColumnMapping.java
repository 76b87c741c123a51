package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * What every column of a sheet is read as.
 *
 * @param uses   for each column, from A on
 * @param values as which category the values of criteria are read
 * @param rules  the rules for derived answers that are set with this import, beside those the project has
 */
public record ColumnMapping(List<ColumnUse> uses, ValueMapping values, List<DerivedRule> rules) {
    public ColumnMapping {
        uses = List.copyOf(uses);
        rules = List.copyOf(rules);
    }

    /** Reads every value as it stands, and sets no rules. */
    public ColumnMapping(List<ColumnUse> uses) {
        this(uses, ValueMapping.NONE, List.of());
    }

    /** Returns the mapping with these values in the place of its own. */
    public ColumnMapping with(ValueMapping mapped) {
        return new ColumnMapping(uses, mapped, rules);
    }

    /** Returns the mapping with these rules in the place of its own. */
    public ColumnMapping with(List<DerivedRule> set) {
        return new ColumnMapping(uses, values, set);
    }

    /** Returns the mapping with another use of this column, counted from 0. */
    public ColumnMapping with(int column, ColumnUse use) {
        List<ColumnUse> changed = new ArrayList<>(uses);
        changed.set(column, use);
        return new ColumnMapping(changed, values, rules);
    }

    /** Returns the column, counted from 0, that holds this field. */
    public OptionalInt column(Field field) {
        return IntStream.range(0, uses.size())
                .filter(i -> uses.get(i).equals(new ColumnUse.About(field)))
                .findFirst();
    }

    boolean holds(Field... fields) {
        for (Field field : fields) {
            if (column(field).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names of the criteria, in the order of the columns. */
    public List<String> criteria() {
        return uses.stream()
                .filter(ColumnUse.Answer.class::isInstance)
                .map(use -> ((ColumnUse.Answer) use).criterion())
                .toList();
    }

    /**
     * Checks that this mapping can be used to read this sheet.
     *
     * @throws InputException if two columns are read as the same, or no column is read at all
     */
    public void check(Sheet sheet) throws InputException {
        if (uses.size() != sheet.columns().size()) {
            throw new IllegalArgumentException("A mapping of another sheet");
        }
        Map<String, Column> taken = new TreeMap<>();
        for (Column column : sheet.columns()) {
            Object name;
            String key;
            switch (uses.get(column.index())) {
                case ColumnUse.About about -> {
                    name = Message.of(about.field().nameKey());
                    key = about.field().name();
                }
                case ColumnUse.Answer answer -> {
                    name = answer.criterion();
                    key = "=" + answer.criterion().toLowerCase(Locale.ROOT);
                }
                case ColumnUse.Ignored ignored -> {
                    continue;
                }
            }
            Column first = taken.putIfAbsent(key, column);
            if (first != null) {
                throw new InputException(
                        Place.in(sheet.fileName()).row(sheet.headerRow()).column(column.label()),
                        Message.of("registration.problem.sameUse", first.letter(), column.letter(), name));
            }
        }
        if (taken.isEmpty()) {
            throw new InputException(Place.in(sheet.fileName()), Message.of("registration.problem.nothingUsed"));
        }
    }
}
