package nl.lotwijzer.registration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * How the files of a form are read.
 *
 * @param name    as people call it
 * @param columns what columns are read as, by header, folded by {@link ComparedText#letters}
 * @param values  as which category values are read
 * @param rules   the rules for derived answers
 */
public record Profile(String name, Map<String, ColumnUse> columns, ValueMapping values, List<DerivedRule> rules) {
    public Profile {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        rules = List.copyOf(rules);
        if (name.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("A profile has a name and columns");
        }
    }

    /** Returns the profile of a sheet that is read so; of columns with one header the first counts. */
    static Profile of(String name, Sheet sheet, ColumnMapping mapping, List<DerivedRule> rules) {
        Map<String, ColumnUse> columns = new LinkedHashMap<>();
        for (Column column : sheet.columns()) {
            if (!ComparedText.letters(column.name()).isEmpty() && !RefusedRows.isReason(column.name())) {
                columns.putIfAbsent(
                        ComparedText.letters(column.name()), mapping.uses().get(column.index()));
            }
        }
        return new Profile(name, columns, mapping.values(), rules);
    }

    Profile named(String other) {
        return new Profile(other, columns, values, rules);
    }

    /** Returns whether the sheet has the columns of this profile and no others, whatever their order. */
    public boolean fits(Sheet sheet) {
        Set<String> headers = new TreeSet<>();
        for (Column column : sheet.columns()) {
            if (!RefusedRows.isReason(column.name())) {
                headers.add(ComparedText.letters(column.name()));
            }
        }
        headers.remove("");
        return headers.equals(columns.keySet());
    }

    /** Returns how this profile reads the columns of a sheet; columns that it does not know are not read. */
    public ColumnMapping mapping(Sheet sheet) {
        Set<String> seen = new TreeSet<>();
        return new ColumnMapping(
                sheet.columns().stream()
                        .map(column -> ComparedText.letters(column.name()))
                        .map(header -> seen.add(header)
                                ? columns.getOrDefault(header, new ColumnUse.Ignored())
                                : new ColumnUse.Ignored())
                        .toList(),
                values,
                rules);
    }
}
