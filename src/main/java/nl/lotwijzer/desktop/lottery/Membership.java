package nl.lotwijzer.desktop.lottery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Leaves;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.Receipt;

/**
 * What a receipt shows against a dossier.
 *
 * @param readable whether it is a receipt at all
 * @param number   the registration number on it; empty where it is not readable
 * @param leaf     its leaf; empty where it is not readable
 * @param member   whether the leaf is in the dossier
 * @param lot      the lot, once drawn
 * @param selected whether the number was drawn
 */
record Membership(
        boolean readable, String number, String leaf, boolean member, Optional<String> lot, boolean selected) {

    static Membership of(String text, DossierFiles dossier) throws CanonicalException {
        Receipt receipt;
        try {
            receipt = Receipt.read(normal(text));
        } catch (CanonicalException e) {
            return new Membership(false, "", "", false, Optional.empty(), false);
        }
        List<String> leaves = Leaves.read(text(dossier, DossierPaths.LEAVES));
        Optional<Outcome> outcome = dossier.has(DossierPaths.OUTCOME)
                ? Optional.of(Outcome.read(text(dossier, DossierPaths.OUTCOME)))
                : Optional.empty();
        return new Membership(
                true,
                receipt.number(),
                receipt.leaf(),
                leaves.contains(receipt.leaf()),
                outcome.map(drawn -> drawn.seed().lot(receipt.number())),
                outcome.map(drawn -> drawn.selected().contains(receipt.number()))
                        .orElse(false));
    }

    private static String text(DossierFiles dossier, String path) {
        return new String(dossier.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** A text that came by mail has other line ends, or none at its end. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip() + "\n";
    }
}
