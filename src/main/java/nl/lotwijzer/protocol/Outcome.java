package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a draw gave: {@code uitslag.tsv}.
 *
 * @param seed     S
 * @param row      the number of the drawn row, from 0
 * @param seats    of each type that has any in that row
 * @param selected the registration numbers of the panel, sorted
 */
public record Outcome(Seed seed, int row, SortedMap<String, Integer> seats, List<String> selected) {
    private static final String[] HEADER = {"soort", "code", "waarde"};
    private static final String SEED = "zaad";
    private static final String SEATS = "plaatsen";
    private static final String SELECTED = "geselecteerd";

    public Outcome {
        seats = TableRow.sorted(seats);
        selected = selected.stream().sorted(Canonical.ORDER).toList();
    }

    /**
     * Computes S, the row and the panel.
     *
     * @param commitment C
     * @param round      the number of the round
     * @throws IllegalArgumentException if the digits of the row choose none, or the row is not lawful
     */
    public static Outcome of(String commitment, int round, List<TableRow> table, FrozenPool pool, DrawRecord record) {
        Seed seed = seed(commitment, round, record);
        int row = row(seed, table.size(), record);
        SortedMap<String, Integer> seats = table.get(row).seats();
        return new Outcome(seed, row, seats, pool.panel(seed, seats));
    }

    /** Computes S. */
    public static Seed seed(String commitment, int round, DrawRecord record) {
        return Seed.ofDraw(commitment, round, record.inSeed());
    }

    /**
     * Computes the number of the drawn row.
     *
     * @param rows how many rows the table has
     * @throws IllegalArgumentException if the digits rolled for it are not as many as the number of rows has zeros
     */
    public static int row(Seed seed, int rows, DrawRecord record) {
        @Nullable GivenContribution dice = record.rowDice();
        if (dice == null) {
            return seed.row(rows);
        }
        String digits = dice.written();
        if (!digits.matches("[0-9]{2,4}") || digits.length() != rowDigits(rows)) {
            throw new IllegalArgumentException("No row of " + rows + ": " + digits);
        }
        return Integer.parseInt(digits);
    }

    /** Returns how many ten-sided dice choose a row: as many as the number of rows has zeros. */
    public static int rowDigits(int rows) {
        return Integer.toString(rows).length() - 1;
    }

    /** Returns {@code uitslag.tsv}. */
    public String write() {
        Sheet sheet = new Sheet(HEADER).line(SEED, "S", seed.hex()).line("rij", "rij", row);
        seats.forEach((type, number) -> sheet.line(SEATS, type, number));
        selected.forEach(number -> sheet.line(SELECTED, number, Canonical.NOTHING));
        return sheet.text();
    }

    /** Reads {@code uitslag.tsv}. */
    public static Outcome read(String text) throws CanonicalException {
        List<Fields> lines = Fields.of(DossierPaths.OUTCOME, text, 3, HEADER);
        if (lines.size() < 2) {
            throw new CanonicalException(DossierPaths.OUTCOME, lines.size() + 2, Problem.MISSING, SEED);
        }
        Seed seed = new Seed(value(lines.getFirst(), SEED, "S").hash());
        int row = value(lines.get(1), "rij", "rij").whole(0);
        SortedMap<String, Integer> seats = new TreeMap<>(Canonical.ORDER);
        List<String> selected = new ArrayList<>();
        for (Fields line : lines.subList(2, lines.size())) {
            if (line.took(SEATS)) {
                String type = line.code();
                if (seats.put(type, line.whole(1)) != null) {
                    throw line.fault(Problem.TWICE, type);
                }
            } else if (line.took(SELECTED)) {
                String number = line.code();
                if (selected.contains(number)) {
                    throw line.fault(Problem.TWICE, number);
                }
                selected.add(number);
            } else {
                throw line.fault(Problem.UNEXPECTED, line.raw());
            }
        }
        Outcome outcome = new Outcome(seed, row, seats, selected);
        Canonical.requireSame(DossierPaths.OUTCOME, text, outcome.write());
        return outcome;
    }

    private static Fields value(Fields line, String kind, String code) throws CanonicalException {
        if (!line.took(kind) || !line.took(code)) {
            throw line.fault(Problem.MISSING, kind);
        }
        return line;
    }
}
