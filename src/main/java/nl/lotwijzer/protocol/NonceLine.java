package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/**
 * The secret that keeps a leaf from being guessed: a line of {@code nonces.tsv}.
 *
 * @param nonce 32 lower-case hex digits
 */
public record NonceLine(String number, String nonce) {
    private static final String[] HEADER = {"nummer", "nonce"};

    public NonceLine {
        if (!Fields.isNonce(nonce)) {
            throw new IllegalArgumentException("A nonce is 32 lower-case hex digits");
        }
    }

    /** Returns {@code nonces.tsv}. */
    public static String write(List<NonceLine> nonces) {
        Sheet sheet = new Sheet(HEADER);
        nonces.forEach(each -> sheet.line(each.number, each.nonce));
        return sheet.sorted();
    }

    /** Reads {@code nonces.tsv}. */
    public static List<NonceLine> read(String text) throws CanonicalException {
        List<NonceLine> nonces = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.NONCES, text, 2, HEADER)) {
            String number = line.code();
            if (!nonces.isEmpty() && nonces.getLast().number.equals(number)) {
                throw line.fault(Problem.TWICE, number);
            }
            nonces.add(new NonceLine(number, line.nonce()));
        }
        Canonical.requireSame(DossierPaths.NONCES, text, write(nonces));
        return List.copyOf(nonces);
    }
}
