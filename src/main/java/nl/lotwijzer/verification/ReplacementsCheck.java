package nl.lotwijzer.verification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.ImpossibleEventException;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementRule;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.protocol.TableRow;

/** Check 15: every event after the draw could happen when it did, and every seat went to whom the rule chooses. */
final class ReplacementsCheck {
    private ReplacementsCheck() {}

    static Check of(Contents contents, Computed computed) {
        Findings findings = new Findings(15);
        if (!contents.drawn) {
            findings.grey("verification.undrawn");
        } else if (contents.half == Half.PUBLIC) {
            findings.grey("verification.half");
        } else if (contents.replacements().isEmpty()) {
            findings.needs(DossierPaths.REPLACEMENTS);
        } else if (contents.pool().isEmpty() || contents.rules().isEmpty()) {
            findings.needs(DossierPaths.ENTRANTS);
        } else if (computed.seed().isEmpty()
                || computed.row().isEmpty()
                || contents.draw().isEmpty()) {
            findings.needs(DossierPaths.DRAW);
        } else {
            replay(contents, computed, findings);
        }
        return findings.done();
    }

    private static void replay(Contents contents, Computed computed, Findings findings) {
        Seed seed = computed.seed().orElseThrow();
        ReplacementRule rule;
        try {
            rule = new ReplacementRule(
                    contents.pool().orElseThrow(),
                    seed,
                    panel(contents.pool().orElseThrow(), seed, computed.row().orElseThrow()),
                    contents.rules().orElseThrow().exclusionGrounds(),
                    drawnAt(contents.draw().orElseThrow()));
        } catch (IllegalArgumentException _) {
            findings.grey("verification.replacements.noPanel");
            return;
        }
        List<ReplacementEvent> events = contents.replacements().orElseThrow();
        int replaced = 0;
        for (ReplacementEvent event : events) {
            try {
                rule.follow(event);
                replaced += event.kind() == ReplacementEvent.Kind.REPLACED ? 1 : 0;
            } catch (ImpossibleEventException e) {
                Message why = Message.of(
                        "verification.impossible."
                                + e.reason().name().toLowerCase(Locale.ROOT).replace("_", ""),
                        e.expected());
                findings.wrong("verification.replacements.impossible", event.number(), event.who(), why);
                return;
            }
        }
        findings.good(
                "verification.replacements.followed",
                events.size(),
                replaced,
                rule.sitting().size(),
                rule.vacancies().size());
    }

    private static List<String> panel(FrozenPool pool, Seed seed, TableRow row) {
        return pool.panel(seed, row.seats());
    }

    private static Instant drawnAt(DrawRecord record) {
        GivenContribution dice = record.rowDice();
        if (dice != null) {
            return dice.at();
        }
        return record.contributions().isEmpty()
                ? Instant.EPOCH
                : record.contributions().getLast().at();
    }
}
