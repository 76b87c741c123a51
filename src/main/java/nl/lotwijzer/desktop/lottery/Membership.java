package nl.lotwijzer.desktop.lottery;

import java.util.Optional;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.verification.ReceiptCheck;

/**
 * What a receipt shows against a dossier.
 *
 * @param readable whether it is a receipt at all
 * @param number   the registration number on it; empty where it is not readable
 * @param leaf     its leaf; empty where it is not readable
 * @param member   whether it shows that its holder was in the pool, with these categories
 * @param lot      the lot, once drawn
 * @param selected whether the number was drawn
 */
record Membership(
        boolean readable, String number, String leaf, boolean member, Optional<String> lot, boolean selected) {

    /**
     * Looks a receipt up in a dossier.
     *
     * @throws ReceiptCheck.ReceiptException if the dossier lacks what a receipt is compared with
     */
    static Membership of(String text, DossierFiles dossier) throws ReceiptCheck.ReceiptException {
        Receipt receipt;
        try {
            receipt = ReceiptCheck.read(text);
        } catch (ReceiptCheck.ReceiptException e) {
            return new Membership(false, "", "", false, Optional.empty(), false);
        }
        ReceiptCheck check = ReceiptCheck.of(dossier, receipt);
        return new Membership(
                true,
                receipt.number(),
                receipt.leaf(),
                check.proves(),
                Optional.ofNullable(check.lot()),
                Boolean.TRUE.equals(check.selected()));
    }
}
