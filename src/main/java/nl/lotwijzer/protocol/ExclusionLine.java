package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/** Somebody who was left out, and on what ground: a line of {@code uitsluitingen-volledig.tsv}. */
public record ExclusionLine(String number, String ground) {
    private static final String[] HEADER = {"nummer", "grond"};

    /** Returns the file, without its salt line. */
    public static String write(List<ExclusionLine> exclusions) {
        Sheet sheet = new Sheet(HEADER);
        exclusions.forEach(each -> sheet.line(each.number, each.ground));
        return sheet.sorted();
    }

    /** Reads the file, without its salt line. */
    public static List<ExclusionLine> read(String text) throws CanonicalException {
        List<ExclusionLine> exclusions = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.FULL_EXCLUSIONS, text, 2, HEADER)) {
            String number = line.code();
            if (!exclusions.isEmpty() && exclusions.getLast().number.equals(number)) {
                throw line.fault(Problem.TWICE, number);
            }
            exclusions.add(new ExclusionLine(number, line.text()));
        }
        Canonical.requireSame(DossierPaths.FULL_EXCLUSIONS, text, write(exclusions));
        return List.copyOf(exclusions);
    }
}
