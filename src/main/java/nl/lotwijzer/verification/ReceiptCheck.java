package nl.lotwijzer.verification;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Seed;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt shows in a dossier.
 *
 * @param proves       whether it shows that the registrant was in the pool with these categories
 * @param findings     what was compared
 * @param lot          the lot of the registrant; null before the draw
 * @param householdLot the lot of the household; null before the draw, or where the registrant shares with nobody
 * @param selected     whether the registrant was drawn; null before the draw
 */
public record ReceiptCheck(
        boolean proves,
        List<Finding> findings,
        @Nullable String lot,
        @Nullable String householdLot,
        @Nullable Boolean selected) {
    public ReceiptCheck {
        findings = List.copyOf(findings);
    }

    /** A text that is no receipt, or a dossier that lacks what a receipt is compared with. */
    public static final class ReceiptException extends UserException {
        private static final long serialVersionUID = 1L;

        private ReceiptException(Message told) {
            super(told);
        }
    }

    /**
     * Reads a receipt; blanks around its lines and line ends of any system are passed over, for people copy them.
     *
     * @throws ReceiptException if it is no receipt
     */
    public static Receipt read(String text) throws ReceiptException {
        StringBuilder canonical = new StringBuilder();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> canonical.append(line).append('\n'));
        try {
            return Receipt.read(canonical.toString());
        } catch (CanonicalException e) {
            throw new ReceiptException(Message.of("verification.receipt.unreadable", e.line(), FormCheck.words(e)));
        }
    }

    /**
     * Looks a receipt up in a dossier, either half of it.
     *
     * @throws ReceiptException if the dossier lacks the rules, the types or the leaves
     */
    public static ReceiptCheck of(DossierFiles dossier, Receipt receipt) throws ReceiptException {
        Contents contents = new Contents(dossier);
        Rules rules = needed(contents.rules(), DossierPaths.RULES);
        List<String> leaves = needed(contents.leaves(), DossierPaths.LEAVES);
        Findings findings = new Findings(5);
        findings.compare(
                receipt.project().equals(rules.project()),
                "verification.receipt.project",
                receipt.project(),
                rules.project());
        findings.compare(
                List.copyOf(receipt.categories().keySet()).equals(rules.criterionNames()),
                "verification.receipt.criteria");
        findings.compare(leaves.contains(receipt.leaf()), "verification.receipt.leaf", receipt.leaf());
        findings.compare(
                needed(contents.types(), DossierPaths.TYPES).stream()
                        .anyMatch(type -> type.code().equals(receipt.type())
                                && (type.householdClass() == null) == (receipt.household() == null)
                                && (type.categories().isEmpty()
                                        || type.categories()
                                                .equals(List.copyOf(
                                                        receipt.categories().values())))),
                "verification.receipt.type",
                receipt.type());
        EntrantLine entrant = new EntrantLine(receipt.number(), receipt.type(), receipt.household());
        contents.entrants()
                .ifPresent(entrants ->
                        findings.compare(entrants.contains(entrant), "verification.receipt.entrant", receipt.number()));
        if (erased(contents, receipt.number())) {
            findings.wrong("verification.receipt.erased", receipt.number());
        }
        String household = receipt.household();
        Optional<Seed> seed = Computed.of(contents).seed();
        return new ReceiptCheck(
                findings.sound(),
                findings.done().findings(),
                seed.map(each -> each.lot(receipt.number())).orElse(null),
                household == null
                        ? null
                        : seed.map(each -> each.householdLot(household)).orElse(null),
                contents.outcome()
                        .map(outcome -> outcome.selected().contains(receipt.number()))
                        .orElse(null));
    }

    /** Returns whether the whole dossier says that somebody of the pool was erased: a copy of the nonce then shows nothing. */
    private static boolean erased(Contents contents, String number) {
        return contents.nonces().stream()
                        .anyMatch(kept ->
                                kept.stream().noneMatch(one -> one.number().equals(number)))
                && contents.entrants().stream()
                        .flatMap(List::stream)
                        .anyMatch(entrant -> entrant.number().equals(number));
    }

    private static <T> T needed(Optional<T> file, String path) throws ReceiptException {
        return file.orElseThrow(() -> new ReceiptException(Message.of("verification.receipt.damaged", path)));
    }
}
