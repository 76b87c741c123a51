package nl.lotwijzer.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a registrant gets to show with that they were in the pool, with the right categories.
 *
 * @param project    the code of the project
 * @param number     the registration number
 * @param type       the code of the type
 * @param household  the code of the household; null for whoever shares with nobody in the pool
 * @param categories the category on every criterion, in the order of the rules
 * @param nonce      32 lower-case hex digits
 */
public record Receipt(
        String project,
        String number,
        String type,
        @Nullable String household,
        SequencedMap<String, String> categories,
        String nonce) {
    private static final String FIRST = "LW1-ontvangstbewijs";
    private static final String FILE = "ontvangstbewijs";

    public Receipt {
        categories = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(categories));
        if (!Fields.isNonce(nonce)) {
            throw new IllegalArgumentException("A nonce is 32 lower-case hex digits");
        }
    }

    /** Returns the receipt as a canonical text. */
    public String text() {
        Sheet sheet = new Sheet(FIRST)
                .line("project", project)
                .line("nummer", number)
                .line("type", type)
                .line("huishouden", household);
        categories.forEach((criterion, category) -> sheet.line("kenmerk", criterion, category));
        return sheet.line("nonce", nonce).text();
    }

    /** Reads what {@link #text} writes. */
    public static Receipt read(String text) throws CanonicalException {
        List<Fields> lines = Fields.of(FILE, text, FIRST);
        if (lines.size() < 5) {
            throw new CanonicalException(FILE, lines.size() + 2, Problem.MISSING, "nonce");
        }
        SequencedMap<String, String> categories = new LinkedHashMap<>();
        for (Fields line : lines.subList(4, lines.size() - 1)) {
            after(line, "kenmerk", 3);
            String criterion = line.text();
            if (categories.putIfAbsent(criterion, line.text()) != null) {
                throw line.fault(Problem.TWICE, criterion);
            }
        }
        Fields household = after(lines.get(3), "huishouden", 2);
        Receipt receipt = new Receipt(
                after(lines.get(0), "project", 2).code(),
                after(lines.get(1), "nummer", 2).code(),
                after(lines.get(2), "type", 2).code(),
                household.nothing() ? null : household.code(),
                categories,
                after(lines.getLast(), "nonce", 2).nonce());
        Canonical.requireSame(FILE, text, receipt.text());
        return receipt;
    }

    private static Fields after(Fields line, String word, int fields) throws CanonicalException {
        line.expect(fields);
        if (!line.took(word)) {
            throw line.fault(Problem.MISSING, word);
        }
        return line;
    }

    /** Returns the leaf that must be in {@code bladeren.tsv}. */
    public String leaf() {
        return Leaves.leaf(project, number, List.copyOf(categories.values()), nonce);
    }
}
