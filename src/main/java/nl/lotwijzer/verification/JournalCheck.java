package nl.lotwijzer.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.JournalChain;
import nl.lotwijzer.protocol.JournalLine;
import nl.lotwijzer.protocol.NonceLine;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.protocol.Sha256;
import org.jspecify.annotations.Nullable;

/** Check 16: the journal is one chain, says the same as the files, and earlier rounds hang together. */
final class JournalCheck {
    private static final String LOTTERY = "lottery.journal.";
    private static final String ERASED = "registration.journal." + "erase";

    private final Contents contents;
    private final Computed computed;
    private final Findings findings;

    private JournalCheck(Contents contents, Computed computed, Findings findings) {
        this.contents = contents;
        this.computed = computed;
        this.findings = findings;
    }

    static Check of(Contents contents, Computed computed, @Nullable String publishedHead) {
        Findings findings = new Findings(16);
        new EarlierRounds(contents, findings).check();
        if (contents.half == Half.PUBLIC) {
            findings.remark("verification.journal.half");
        } else if (!contents.drawn) {
            findings.remark("verification.journal.undrawn");
        } else if (contents.journal().isEmpty() || contents.rules().isEmpty()) {
            findings.needs(contents.journal().isEmpty() ? DossierPaths.JOURNAL : DossierPaths.RULES);
        } else {
            List<JournalLine> journal = contents.journal().get();
            Rules rules = contents.rules().get();
            new JournalCheck(contents, computed, findings).check(journal, rules, publishedHead);
        }
        return findings.done();
    }

    /** Returns the hash of the last entry as computed; nothing where there is no journal. */
    static Optional<String> head(Contents contents) {
        if (contents.journal().isEmpty() || contents.rules().isEmpty()) {
            return Optional.empty();
        }
        String hash = JournalChain.start(contents.rules().get().project());
        for (JournalLine line : contents.journal().get()) {
            hash = JournalChain.next(hash, line.entry());
        }
        return Optional.of(hash);
    }

    private void check(List<JournalLine> journal, Rules rules, @Nullable String publishedHead) {
        String hash = JournalChain.start(rules.project());
        boolean known = publishedHead == null;
        Instant before = Instant.MIN;
        for (int i = 0; i < journal.size(); i++) {
            JournalLine line = journal.get(i);
            hash = JournalChain.next(hash, line.entry());
            findings.require(hash.equals(line.hash()), "verification.journal.hash", i + 1);
            findings.require(line.number() == i + 1, "verification.journal.number", i + 1, line.number());
            if (line.at().isBefore(before)) {
                // The chain says the order; a clock that was set back is no fault of the draw.
                findings.remark("verification.journal.time", i + 1);
            }
            before = line.at();
            known |= line.hash().equals(publishedHead);
            hash = line.hash();
        }
        if (findings.sound()) {
            findings.good("verification.journal.chain", journal.size(), hash);
        }
        if (publishedHead == null) {
            findings.remark("verification.journal.noHead");
        } else {
            findings.compare(known, "verification.journal.head", publishedHead);
        }
        agreement(new JournalEntries(journal, findings), rules);
        erased(journal);
    }

    private void agreement(JournalEntries entries, Rules rules) {
        int r = rules.round();
        contents.earlier().forEach((number, earlier) -> earlier(entries, number, earlier));
        JournalLine fixed = entries.one(
                LOTTERY + "rules", r, "A=" + contents.hash(DossierPaths.RULES).orElse(""), rules.fixedAt());
        contents.changes().ifPresent(changes -> changes(entries, r, changes));
        JournalLine frozen = entries.one(
                LOTTERY + "freeze",
                r,
                "C=" + contents.commitment().orElse(""),
                contents.round().map(round -> round.frozenAt()).orElse(null));
        entries.none(LOTTERY + "annul", r);
        String drawn = computed.seed().map(Seed::hex).orElse("") + " rij="
                + computed.row().map(row -> Integer.toString(row.number())).orElse("");
        JournalLine draw = entries.one(LOTTERY + "draw", r, "S=" + drawn, null);
        entries.inOrder(fixed, frozen);
        entries.inOrder(frozen, draw);
        pledges(entries, r, rules, frozen);
        contributions(entries, r, frozen, draw);
        contents.replacements().ifPresent(events -> replacements(entries, r, events, draw));
        if (findings.sound()) {
            findings.good("verification.journal.agrees", entries.compared());
        }
    }

    private static void earlier(JournalEntries entries, int number, Contents.Earlier earlier) {
        earlier.rules()
                .ifPresent(rules -> entries.one(LOTTERY + "rules", number, "A=" + rules.hash(), rules.fixedAt()));
        earlier.manifest()
                .ifPresentOrElse(
                        manifest -> entries.one(
                                LOTTERY + "freeze",
                                number,
                                "C=" + manifest.hash(),
                                earlier.round().map(round -> round.frozenAt()).orElse(null)),
                        () -> entries.none(LOTTERY + "freeze", number));
        entries.one(LOTTERY + "annul", number, "", null);
        earlier.after().ifPresent(after -> entries.lastDossier(LOTTERY + "dossier", number, after.hash()));
    }

    private static void changes(JournalEntries entries, int round, List<RuleChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            entries.one(
                    LOTTERY + "change",
                    round,
                    "wijziging=" + (i + 1),
                    changes.get(i).at());
        }
        entries.count(LOTTERY + "change", round, changes.size());
    }

    private void pledges(JournalEntries entries, int round, Rules rules, @Nullable JournalLine frozen) {
        List<CommitmentLine> commitments = contents.commitments().orElse(List.of());
        int pledge = 0;
        for (int i = 0; i < rules.contributions().size(); i++) {
            if (rules.contributions().get(i) instanceof Announced.Pledge && pledge < commitments.size()) {
                String start = "bijdrage=" + (i + 1) + " toezegging=";
                entries.lastOf(
                        LOTTERY + "pledge",
                        round,
                        start,
                        commitments.get(pledge).commitment(),
                        frozen);
                pledge++;
            }
        }
    }

    private void contributions(
            JournalEntries entries, int round, @Nullable JournalLine frozen, @Nullable JournalLine draw) {
        if (contents.draw().isEmpty()) {
            return;
        }
        List<GivenContribution> given = new ArrayList<>(contents.draw().get().contributions());
        int announced = given.size();
        GivenContribution dice = contents.draw().get().rowDice();
        if (dice != null) {
            given.add(dice);
        }
        for (int i = 0; i < given.size(); i++) {
            GivenContribution each = given.get(i);
            String which = "bijdrage=" + (i < announced ? Integer.toString(i + 1) : Announced.ROW);
            JournalLine entry = entries.one(
                    LOTTERY + "contribute", round, which + " hash=" + Sha256.hex(each.written()), each.at());
            entries.inOrder(frozen, entry);
            entries.inOrder(entry, draw);
        }
        entries.count(LOTTERY + "contribute", round, given.size());
    }

    private static void replacements(
            JournalEntries entries, int round, List<ReplacementEvent> events, @Nullable JournalLine draw) {
        @Nullable JournalLine before = draw;
        for (ReplacementEvent event : events) {
            JournalLine entry = entries.one(
                    LOTTERY + "replacement",
                    round,
                    "gebeurtenis=" + event.number() + " hash=" + Sha256.hex(event.line()),
                    event.at());
            entries.inOrder(before, entry);
            before = entry;
        }
        entries.count(LOTTERY + "replacement", round, events.size());
    }

    /** A nonce may be missing only of a number that was erased, and must be of one that was. */
    private void erased(List<JournalLine> journal) {
        if (contents.nonces().isEmpty() || contents.entrants().isEmpty()) {
            return;
        }
        Set<String> erased = new HashSet<>();
        for (JournalLine line : journal) {
            if (line.action().equals(ERASED)) {
                erased.add(line.details());
            }
        }
        Set<String> kept = new HashSet<>();
        contents.nonces().get().forEach((NonceLine line) -> kept.add(line.number()));
        for (EntrantLine entrant : contents.entrants().get()) {
            findings.require(
                    kept.contains(entrant.number()) != erased.contains(entrant.number()),
                    "verification.journal.erased",
                    entrant.number());
        }
    }
}
