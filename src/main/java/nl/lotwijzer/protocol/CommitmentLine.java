package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;

/** What somebody who pledged a text gave out before freeze B: a line of {@code toezeggingen.tsv}. */
public record CommitmentLine(String name, String commitment) {
    private static final String[] HEADER = {"naam", "toezegging"};

    public CommitmentLine {
        if (!Fields.isHash(commitment)) {
            throw new IllegalArgumentException("A commitment is 64 lower-case hex digits, not " + commitment);
        }
    }

    /** Returns {@code toezeggingen.tsv}. */
    public static String write(List<CommitmentLine> commitments) {
        Sheet sheet = new Sheet(HEADER);
        commitments.forEach(each -> sheet.line(each.name, each.commitment));
        return sheet.text();
    }

    /** Reads {@code toezeggingen.tsv}. */
    public static List<CommitmentLine> read(String text) throws CanonicalException {
        List<CommitmentLine> commitments = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.COMMITMENTS, text, 2, HEADER)) {
            commitments.add(new CommitmentLine(line.code(), line.hash()));
        }
        Canonical.requireSame(DossierPaths.COMMITMENTS, text, write(commitments));
        return List.copyOf(commitments);
    }
}
