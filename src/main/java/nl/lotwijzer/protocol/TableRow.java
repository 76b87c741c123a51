package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/**
 * A numbered composition of the panel: a line of {@code tabel.tsv}.
 *
 * @param number from 0
 * @param seats  the seats of each type that has any, by the code of the type
 */
public record TableRow(int number, SortedMap<String, Integer> seats) {
    public TableRow {
        seats = sorted(seats);
    }

    /** Returns the sum of the seats. */
    public long total() {
        return seats.values().stream().mapToLong(Integer::intValue).sum();
    }

    /** Returns {@code tabel.tsv}. */
    public static String write(List<TableRow> rows) {
        StringBuilder text = new StringBuilder("rij\tplaatsen\n");
        for (TableRow row : rows) {
            text.append(row.number);
            row.seats.forEach(
                    (type, seats) -> text.append('\t').append(type).append(':').append(seats.intValue()));
            text.append('\n');
        }
        return text.toString();
    }

    /** Reads {@code tabel.tsv}. */
    public static List<TableRow> read(String text) throws CanonicalException {
        List<TableRow> rows = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.TABLE, text, "rij", "plaatsen")) {
            int number = line.whole(0);
            if (number != rows.size()) {
                throw line.fault(Problem.ORDER);
            }
            SortedMap<String, Integer> seats = new TreeMap<>(Canonical.ORDER);
            while (line.more()) {
                String field = line.code();
                int colon = field.lastIndexOf(':');
                String number1 = field.substring(colon + 1);
                if (colon < 1 || !number1.matches("[1-9][0-9]{0,6}")) {
                    throw line.fault(Problem.NUMBER, field);
                }
                if (seats.put(field.substring(0, colon), Integer.valueOf(number1)) != null) {
                    throw line.fault(Problem.TWICE, field);
                }
            }
            rows.add(new TableRow(number, seats));
        }
        Canonical.requireSame(DossierPaths.TABLE, text, write(rows));
        return List.copyOf(rows);
    }

    /** Returns a copy in the order of the codes, without types that have no seats. */
    static SortedMap<String, Integer> sorted(Map<String, Integer> seats) {
        SortedMap<String, Integer> sorted = new TreeMap<>(Canonical.ORDER);
        seats.forEach((type, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException("Seats are 0 or more, not " + number);
            }
            if (number > 0) {
                sorted.put(type, number);
            }
        });
        return Collections.unmodifiableSortedMap(sorted);
    }
}
