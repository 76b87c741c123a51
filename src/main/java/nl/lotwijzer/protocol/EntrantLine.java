package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the pool: a line of {@code deelnemers.tsv}.
 *
 * @param number    the registration number
 * @param type      the code of the type
 * @param household the code of the household; null for whoever shares with nobody in the pool
 */
public record EntrantLine(
        String number, String type, @Nullable String household) {
    private static final String[] HEADER = {"nummer", "type", "huishouden"};

    /** Returns the file, without its salt line. */
    public static String write(List<EntrantLine> entrants) {
        Sheet sheet = new Sheet(HEADER);
        entrants.forEach(each -> sheet.line(each.number, each.type, each.household));
        return sheet.sorted();
    }

    /** Reads the file, without its salt line. */
    public static List<EntrantLine> read(String text) throws CanonicalException {
        List<EntrantLine> entrants = new ArrayList<>();
        String before = "";
        for (Fields line : Fields.of(DossierPaths.ENTRANTS, text, 3, HEADER)) {
            String number = line.code();
            if (number.equals(before)) {
                throw line.fault(Problem.TWICE, number);
            }
            before = number;
            entrants.add(new EntrantLine(number, line.code(), line.nothing() ? null : line.code()));
        }
        Canonical.requireSame(DossierPaths.ENTRANTS, text, write(entrants));
        return List.copyOf(entrants);
    }
}
