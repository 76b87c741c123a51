package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A program that had a part in the draw: a line of {@code software.tsv}.
 *
 * @param sha256 the hash of the program; null where it is not known
 */
public record SoftwareLine(
        String component, String version, @Nullable String sha256) {
    /** How the page of the second verifier is called. */
    public static final String VERIFIER = "controle.html";

    private static final String[] HEADER = {"onderdeel", "versie", "sha256"};

    /** Returns {@code software.tsv}. */
    public static String write(List<SoftwareLine> software) {
        Sheet sheet = new Sheet(HEADER);
        software.forEach(each -> sheet.line(each.component, each.version, each.sha256));
        return sheet.sorted();
    }

    /** Reads {@code software.tsv}. */
    public static List<SoftwareLine> read(String text) throws CanonicalException {
        List<SoftwareLine> software = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.SOFTWARE, text, 3, HEADER)) {
            String component = line.text();
            if (!software.isEmpty() && software.getLast().component.equals(component)) {
                throw line.fault(Problem.TWICE, component);
            }
            software.add(new SoftwareLine(component, line.text(), line.nothing() ? null : line.hash()));
        }
        Canonical.requireSame(DossierPaths.SOFTWARE, text, write(software));
        return List.copyOf(software);
    }
}
