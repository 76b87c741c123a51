package nl.lotwijzer.verification;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.ReserveLine;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.protocol.TableRow;

/** Checks 12, 13 and 14: S, the row, and the panel with its reserves follow from what was brought in. */
final class OutcomeChecks {
    private OutcomeChecks() {}

    static Check seed(Contents contents, Computed computed) {
        Findings findings = new Findings(12);
        if (isThere(contents, computed, findings)) {
            String given = contents.outcome().orElseThrow().seed().hex();
            String hex = computed.seed().orElseThrow().hex();
            findings.compare(hex.equals(given), "verification.seed.compared", hex, given);
        }
        return findings.done();
    }

    static Check row(Contents contents, Computed computed) {
        Findings findings = new Findings(13);
        if (!isThere(contents, computed, findings)) {
            return findings.done();
        }
        if (computed.row().isEmpty()) {
            if (contents.table().isEmpty()) {
                findings.needs(DossierPaths.TABLE);
            } else {
                findings.wrong("verification.row.none");
            }
            return findings.done();
        }
        TableRow row = computed.row().get();
        Outcome outcome = contents.outcome().orElseThrow();
        findings.compare(
                row.number() == outcome.row(),
                "verification.row.compared",
                Integer.toString(row.number()),
                Integer.toString(outcome.row()));
        findings.compare(
                row.seats().equals(outcome.seats()),
                "verification.row.seats",
                row.seats().size(),
                outcome.seats().size());
        findings.compare(
                outcome.selected().size() == row.total(),
                "verification.row.selected",
                outcome.selected().size(),
                row.total());
        return findings.done();
    }

    static Check panel(Contents contents, Computed computed) {
        Findings findings = new Findings(14);
        if (!isThere(contents, computed, findings)) {
            return findings.done();
        }
        if (!contents.showsPeople()) {
            findings.grey("verification.half");
            return findings.done();
        }
        if (contents.pool().isEmpty() || computed.row().isEmpty()) {
            findings.needs(contents.pool().isEmpty() ? DossierPaths.ENTRANTS : DossierPaths.TABLE);
            return findings.done();
        }
        Outcome outcome = contents.outcome().orElseThrow();
        Seed seed = computed.seed().orElseThrow();
        Optional<List<String>> panel =
                panel(contents.pool().get(), seed, computed.row().get());
        if (panel.isEmpty()) {
            findings.wrong("verification.panel.none");
            return findings.done();
        }
        for (String number : panel.get()) {
            findings.require(
                    outcome.selected().contains(number), "verification.panel.missing", number, seed.lot(number));
        }
        for (String number : outcome.selected()) {
            findings.require(panel.get().contains(number), "verification.panel.stranger", number);
        }
        if (findings.sound()) {
            findings.good("verification.panel.compared", panel.get().size());
        }
        reserves(contents, seed, panel.get(), findings);
        return findings.done();
    }

    private static Optional<List<String>> panel(FrozenPool pool, Seed seed, TableRow row) {
        try {
            return Optional.of(pool.panel(seed, row.seats()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void reserves(Contents contents, Seed seed, List<String> panel, Findings findings) {
        if (contents.half == Half.PUBLIC) {
            findings.remark("verification.panel.reservesHalf");
            return;
        }
        if (contents.reserves().isEmpty()) {
            findings.needs(DossierPaths.RESERVES);
            return;
        }
        List<ReserveLine> expected = ReserveLine.of(contents.pool().orElseThrow(), seed, panel);
        List<ReserveLine> given = contents.reserves().get();
        int same = 0;
        while (same < expected.size()
                && same < given.size()
                && expected.get(same).equals(given.get(same))) {
            same++;
        }
        findings.compare(expected.equals(given), "verification.panel.reserves", expected.size(), same);
    }

    private static boolean isThere(Contents contents, Computed computed, Findings findings) {
        if (!contents.drawn) {
            findings.grey("verification.undrawn");
            return false;
        }
        if (computed.seed().isEmpty() || contents.outcome().isEmpty()) {
            findings.needs(contents.outcome().isEmpty() ? DossierPaths.OUTCOME : DossierPaths.DRAW);
            return false;
        }
        return true;
    }
}
