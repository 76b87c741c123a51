package nl.lotwijzer.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of a quota after freeze A: a line of {@code wijzigingen.tsv}.
 *
 * @param at     when, to the second
 * @param reason in the words of the project leader
 */
public record RuleChange(
        String criterion, String category, int minWas, int maxWas, int min, int max, Instant at, String reason) {
    private static final String[] HEADER = {"kenmerk", "categorie", "min-was", "max-was", "min", "max", "tijd", "reden"
    };

    public RuleChange {
        if (!Canonical.isText(reason)) {
            throw new IllegalArgumentException("A change needs a reason");
        }
    }

    /** Returns {@code wijzigingen.tsv}. */
    public static String write(List<RuleChange> changes) {
        Sheet sheet = new Sheet(HEADER);
        changes.forEach(each -> sheet.line(
                each.criterion, each.category, each.minWas, each.maxWas, each.min, each.max, each.at, each.reason));
        return sheet.text();
    }

    /** Reads {@code wijzigingen.tsv}. */
    public static List<RuleChange> read(String text) throws CanonicalException {
        List<RuleChange> changes = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.CHANGES, text, 8, HEADER)) {
            changes.add(new RuleChange(
                    line.text(),
                    line.text(),
                    line.whole(0),
                    line.whole(0),
                    line.whole(0),
                    line.whole(0),
                    line.time(),
                    line.text()));
        }
        Canonical.requireSame(DossierPaths.CHANGES, text, write(changes));
        return List.copyOf(changes);
    }
}
