package nl.lotwijzer.invitations.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;

/**
 * What the columns of a register are read as.
 *
 * @param uses what each column holds, from column A on
 */
public record RegisterMapping(List<RegisterField> uses) {
    private static final Set<String> NUMBER = Set.of("nr", "nummer");

    public RegisterMapping {
        uses = List.copyOf(uses);
    }

    /** Proposes a mapping by the header and the first rows. */
    static RegisterMapping proposed(List<Column> columns, List<Row> firstRows) {
        List<RegisterField> uses = new ArrayList<>();
        for (Column column : columns) {
            RegisterField use = proposed(column, uses);
            List<String> values =
                    firstRows.stream().map(row -> row.cell(column.index())).toList();
            if (use != RegisterField.BIRTH_DATE && CitizenNumbers.in(values)) {
                use = RegisterField.BSN;
            }
            uses.add(use != RegisterField.BSN && uses.contains(use) ? RegisterField.IGNORED : use);
        }
        return new RegisterMapping(uses);
    }

    private static RegisterField proposed(Column column, List<RegisterField> before) {
        if (NUMBER.contains(ComparedText.letters(column.name()))) {
            return !before.isEmpty() && before.getLast() == RegisterField.STREET
                    ? RegisterField.HOUSE_NUMBER
                    : RegisterField.IGNORED;
        }
        return RegisterField.called(column.name()).orElse(RegisterField.IGNORED);
    }

    /** Returns the mapping in which this column, counted from 0, is read as something else, and no other is read so. */
    public RegisterMapping with(int column, RegisterField use) {
        List<RegisterField> changed = new ArrayList<>(uses);
        if (use != RegisterField.IGNORED && use != RegisterField.BSN) {
            changed.replaceAll(other -> other == use ? RegisterField.IGNORED : other);
        }
        changed.set(column, use);
        return new RegisterMapping(changed);
    }

    /** Returns the column, counted from 0, that holds this. */
    public Optional<Integer> column(RegisterField field) {
        int column = uses.indexOf(field);
        return column < 0 ? Optional.empty() : Optional.of(column);
    }

    public boolean has(RegisterField field) {
        return uses.contains(field);
    }

    /** Returns whether a row is about a person; else the file is a list of addresses. */
    public boolean ofPersons() {
        return has(RegisterField.LAST_NAME) || has(RegisterField.FULL_NAME) || has(RegisterField.KEY);
    }

    /** Returns the fields without which some of those left out cannot be found, so that somebody looks whether that is so. */
    public Set<RegisterField> missed() {
        Set<RegisterField> missed = EnumSet.noneOf(RegisterField.class);
        if (ofPersons()) {
            if (!has(RegisterField.BIRTH_DATE) && !has(RegisterField.BIRTH_YEAR)) {
                missed.add(RegisterField.BIRTH_DATE);
            }
            if (!has(RegisterField.DECEASED) && !has(RegisterField.STATUS)) {
                missed.add(RegisterField.DECEASED);
            }
            if (!has(RegisterField.MOVED) && !has(RegisterField.STATUS)) {
                missed.add(RegisterField.MOVED);
            }
        }
        if (!has(RegisterField.SECRET)) {
            missed.add(RegisterField.SECRET);
        }
        return missed;
    }

    /** @throws InputException if with these columns no letter can be addressed */
    public void check(String fileName) throws InputException {
        boolean number = has(RegisterField.HOUSE_NUMBER) || has(RegisterField.STREET_AND_NUMBER);
        boolean place = has(RegisterField.POSTCODE) || has(RegisterField.CITY);
        if (!number || !place) {
            throw new InputException(Place.in(fileName), Message.of("invitations.problem.noAddressColumns"));
        }
    }
}
