package nl.lotwijzer.verification;

import java.util.List;
import java.util.regex.Pattern;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.proof.ProofFormatException;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import nl.lotwijzer.protocol.DossierPaths;

/** Reads {@code bewijs.tsv} in its one form. */
final class ProofFile {
    /** No honest proof has a number as long as this; reading one would take a day. */
    private static final Pattern ENDLESS = Pattern.compile("[0-9]{20000}");

    private ProofFile() {}

    static Proof read(String text) throws CanonicalException {
        if (ENDLESS.matcher(text).find()) {
            throw new CanonicalException(DossierPaths.PROOF, 0, Problem.NUMBER, "…");
        }
        Proof proof;
        String again;
        try {
            proof = ProofText.read(text);
            again = ProofText.write(proof);
        } catch (ProofFormatException e) {
            throw new CanonicalException(DossierPaths.PROOF, e.line(), Problem.PROOF);
        } catch (StackOverflowError _) {
            throw new CanonicalException(DossierPaths.PROOF, 0, Problem.PROOF);
        }
        requireSame(text, again);
        return proof;
    }

    private static void requireSame(String text, String again) throws CanonicalException {
        if (!text.equals(again)) {
            List<String> was = text.lines().toList();
            List<String> is = again.lines().toList();
            int same = 0;
            while (same < was.size() && same < is.size() && was.get(same).equals(is.get(same))) {
                same++;
            }
            throw new CanonicalException(DossierPaths.PROOF, same + 1, Problem.PROOF);
        }
    }
}
