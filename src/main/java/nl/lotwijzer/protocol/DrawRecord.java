package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was brought into a draw: {@code trekking.tsv}.
 *
 * @param contributions in the order of the rules
 * @param rowDice       the digits that choose the row; null where it follows from S
 */
public record DrawRecord(
        List<GivenContribution> contributions, @Nullable GivenContribution rowDice) {
    private static final String[] HEADER = {"soort", "naam", "waarde", "tijd"};

    public DrawRecord {
        contributions = List.copyOf(contributions);
    }

    /** Returns {@code trekking.tsv}. */
    public String write() {
        Sheet sheet = new Sheet(HEADER);
        contributions.forEach(each -> line(sheet, each));
        if (rowDice != null) {
            line(sheet, rowDice);
        }
        return sheet.text();
    }

    private static void line(Sheet sheet, GivenContribution each) {
        sheet.line(each.kind(), each.name(), each.value(), each.at());
    }

    /** Reads {@code trekking.tsv}. */
    public static DrawRecord read(String text) throws CanonicalException {
        List<GivenContribution> given = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.DRAW, text, 4, HEADER)) {
            given.add(
                    new GivenContribution(line.code(), line.code(), line.nothing() ? null : line.code(), line.time()));
        }
        boolean rolled = !given.isEmpty() && given.getLast().kind().equals(Announced.ROW);
        DrawRecord record = rolled
                ? new DrawRecord(given.subList(0, given.size() - 1), given.getLast())
                : new DrawRecord(given, null);
        Canonical.requireSame(DossierPaths.DRAW, text, record.write());
        return record;
    }

    /** Returns what goes into the seed: everything but the pledges that were not revealed. */
    public List<Contribution> inSeed() {
        List<Contribution> contributions = new ArrayList<>();
        for (GivenContribution given : this.contributions) {
            if (given.value() != null) {
                contributions.add(new Contribution(given.name(), given.value()));
            }
        }
        return contributions;
    }
}
