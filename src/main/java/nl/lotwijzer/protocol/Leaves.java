package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/** The leaves: a hash for everybody in the pool, which says nothing to who has no receipt. */
public final class Leaves {
    private static final String HEADER = "blad";

    private Leaves() {}

    /**
     * Returns the leaf of a registrant.
     *
     * @param categories on every criterion, in the order of the rules
     * @param nonce      32 lower-case hex digits
     */
    public static String leaf(String project, String number, List<String> categories, String nonce) {
        return Sha256.hex("LW1-blad|" + project + "|" + number + "|" + String.join("\t", categories) + "|" + nonce);
    }

    /** Returns {@code bladeren.tsv}. */
    public static String write(Collection<String> leaves) {
        Sheet sheet = new Sheet(HEADER);
        leaves.forEach(sheet::line);
        return sheet.sorted();
    }

    /** Reads {@code bladeren.tsv}. */
    public static List<String> read(String text) throws CanonicalException {
        List<String> leaves = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.LEAVES, text, 1, HEADER)) {
            String leaf = line.hash();
            if (!leaves.isEmpty() && leaves.getLast().equals(leaf)) {
                throw line.fault(Problem.TWICE, leaf);
            }
            leaves.add(leaf);
        }
        Canonical.requireSame(DossierPaths.LEAVES, text, write(leaves));
        return List.copyOf(leaves);
    }
}
