package nl.lotwijzer.invitations.register;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.spreadsheet.Row;

/** Reads a row of a register: who it is about, and what the register remarks about that person. */
final class RegisterLine {
    /** The remarks, as bits of one number. */
    static final int SECRET = 1;

    static final int DECEASED = 2;
    static final int MOVED = 4;
    static final int INVESTIGATED = 8;

    private static final Set<String> NO =
            Set.of("", "0", "n", "nee", "neen", "no", "false", "onwaar", "geen", "-", "nvt", "n.v.t.", ".");
    private static final Pattern HOUSE = Pattern.compile("(.*?\\D)\\s*(\\d+)\\s*(.{0,12})");

    private final Map<RegisterField, Integer> columns = new EnumMap<>(RegisterField.class);

    RegisterLine(RegisterMapping mapping) {
        for (RegisterField field : RegisterField.values()) {
            mapping.column(field).ifPresent(column -> columns.put(field, column));
        }
    }

    Entry entry(Row row) {
        String infix = cell(row, RegisterField.INFIX);
        String last = cell(row, RegisterField.LAST_NAME);
        String full = cell(row, RegisterField.FULL_NAME);
        String lastName = infix.isEmpty() ? last : infix + " " + last;
        return new Entry(
                cell(row, RegisterField.KEY),
                cell(row, RegisterField.FIRST_NAME),
                lastName.isEmpty() ? full : lastName,
                birth(row),
                address(row));
    }

    int remarks(Row row) {
        int remarks = status(cell(row, RegisterField.STATUS));
        if (says(row, RegisterField.SECRET)) {
            remarks |= SECRET;
        }
        if (says(row, RegisterField.DECEASED)) {
            remarks |= DECEASED;
        }
        if (says(row, RegisterField.MOVED)) {
            remarks |= MOVED;
        }
        if (says(row, RegisterField.INVESTIGATED)) {
            remarks |= INVESTIGATED;
        }
        return remarks;
    }

    String area(Row row) {
        return cell(row, RegisterField.AREA);
    }

    /** Returns the municipality, or without such a column the town. */
    String place(Row row) {
        return columns.containsKey(RegisterField.MUNICIPALITY)
                ? cell(row, RegisterField.MUNICIPALITY)
                : cell(row, RegisterField.CITY);
    }

    /** Returns how many live at an address, as the file says; 1 if it does not say a number from 1 to 999. */
    int inhabitants(Row row) {
        String text = cell(row, RegisterField.INHABITANTS);
        return text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 1;
    }

    private int birth(Row row) {
        int date = BirthText.read(cell(row, RegisterField.BIRTH_DATE));
        return date != 0 ? date : BirthText.read(cell(row, RegisterField.BIRTH_YEAR));
    }

    private Address address(Row row) {
        String street = cell(row, RegisterField.STREET);
        String number = cell(row, RegisterField.HOUSE_NUMBER);
        String addition = cell(row, RegisterField.ADDITION);
        String both = cell(row, RegisterField.STREET_AND_NUMBER);
        if (!both.isEmpty() && number.isEmpty()) {
            Matcher house = HOUSE.matcher(both);
            if (house.matches()) {
                street = house.group(1).strip();
                number = house.group(2);
                addition = (house.group(3) + " " + addition).strip();
            } else {
                street = both;
            }
        }
        return new Address(street, number, addition, cell(row, RegisterField.POSTCODE), cell(row, RegisterField.CITY));
    }

    private boolean says(Row row, RegisterField field) {
        String text = cell(row, field);
        return !text.isEmpty() && !NO.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The letters are those with which the BRP gives the reason why a person's list is kept no longer. */
    private static int status(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String status = text.toLowerCase(Locale.ROOT);
        if (status.equals("o") || status.startsWith("overl") || status.startsWith("deceased")) {
            return DECEASED;
        }
        if (status.equals("e")
                || status.equals("m")
                || status.equals("r")
                || status.equals("f")
                || status.startsWith("emigr")
                || status.startsWith("vertrok")
                || status.startsWith("verhuis")
                || status.startsWith("uitgeschr")
                || status.startsWith("moved")) {
            return MOVED;
        }
        return status.contains("onderzoek") ? INVESTIGATED : status.startsWith("geheim") ? SECRET : 0;
    }

    private String cell(Row row, RegisterField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }
}
