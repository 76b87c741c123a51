package nl.lotwijzer.verification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.JournalChain;
import nl.lotwijzer.protocol.JournalLine;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.RoundLine;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Sha256;
import org.jspecify.annotations.Nullable;

/** A journal rewritten so that it agrees with changed files. */
final class ForgedJournal {
    private final Forgery forgery;
    private final String commitment;
    private final List<JournalLine> lines = new ArrayList<>();

    ForgedJournal(Forgery forgery, String commitment) {
        this.forgery = forgery;
        this.commitment = commitment;
    }

    /** The journal of the dossier before anything was changed. */
    static List<JournalLine> original(Forgery forgery) {
        return Forgery.read(
                new String(forgery.original().files().file(DossierPaths.JOURNAL).orElseThrow(), StandardCharsets.UTF_8),
                JournalLine::read);
    }

    /** Numbers the entries and chains them again. */
    static List<JournalLine> chained(String project, List<JournalLine> drafts) {
        List<JournalLine> chained = new ArrayList<>();
        String hash = JournalChain.start(project);
        for (JournalLine draft : drafts) {
            JournalLine numbered = with(draft, "", chained.size() + 1, draft.at(), draft.details());
            hash = JournalChain.next(hash, numbered.entry());
            chained.add(with(numbered, hash, numbered.number(), numbered.at(), numbered.details()));
        }
        return chained;
    }

    static JournalLine with(JournalLine line, String hash, long number, Instant at, String details) {
        return new JournalLine(hash, number, at, line.role(), line.name(), line.action(), details, line.digests());
    }

    List<JournalLine> lines() {
        String project = forgery.originalRules().project();
        String round = "ronde=" + forgery.originalRules().round();
        @Nullable Instant fixedAt = null;
        String newRound = round;
        try {
            Rules rules = forgery.rules();
            project = rules.project();
            fixedAt = rules.fixedAt();
            newRound = "ronde=" + rules.round();
        } catch (IllegalArgumentException _) {
            // the rules cannot be read any more; the journal stays as it is
        }
        for (JournalLine line : original(forgery)) {
            if (line.details().equals(round) || line.details().startsWith(round + " ")) {
                rewrite(line, newRound, line.details().substring(round.length()), fixedAt);
            } else {
                lines.add(line);
            }
        }
        replacements(newRound);
        return chained(project, lines);
    }

    private void rewrite(JournalLine line, String round, String details, @Nullable Instant fixedAt) {
        String action = line.action().substring(line.action().lastIndexOf('.') + 1);
        Instant at = line.at();
        switch (action) {
            case "rules" -> {
                details = " A=" + Sha256.hex(forgery.text(DossierPaths.RULES));
                at = fixedAt == null ? at : fixedAt;
            }
            case "freeze" -> {
                details = " C=" + commitment;
                at = readable(DossierPaths.ROUND, RoundLine::read, at, RoundLine::frozenAt);
            }
            case "change" -> {
                int place = Integer.parseInt(details.substring(details.indexOf('=') + 1)) - 1;
                at = readable(
                        DossierPaths.CHANGES,
                        RuleChange::read,
                        at,
                        changes -> place < changes.size() ? changes.get(place).at() : line.at());
            }
            case "pledge" -> details = pledged(details);
            case "contribute" -> {
                contributed(line, round, details);
                return;
            }
            case "draw" ->
                details = readable(
                        DossierPaths.OUTCOME,
                        Outcome::read,
                        details,
                        outcome -> " S=" + outcome.seed().hex() + " rij=" + outcome.row());
            case "replacement" -> {
                return;
            }
            default -> {
                // as it was
            }
        }
        lines.add(ForgedJournal.with(line, "", 0, at, round + details));
    }

    private String pledged(String details) {
        List<CommitmentLine> before = Forgery.read(
                new String(
                        forgery.original()
                                .files()
                                .file(DossierPaths.COMMITMENTS)
                                .orElseThrow(),
                        StandardCharsets.UTF_8),
                CommitmentLine::read);
        return readable(DossierPaths.COMMITMENTS, CommitmentLine::read, details, now -> {
            for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
                if (details.endsWith(before.get(i).commitment())) {
                    return details.replace(
                            before.get(i).commitment(), now.get(i).commitment());
                }
            }
            return details;
        });
    }

    private void contributed(JournalLine line, String round, String details) {
        String which = details.substring(details.indexOf('=') + 1, details.indexOf(' ', 1));
        @Nullable DrawRecord record = readable(DossierPaths.DRAW, DrawRecord::read, null, read -> read);
        if (record == null) {
            lines.add(line);
            return;
        }
        boolean row = which.equals(Announced.ROW);
        int place = row ? 0 : Integer.parseInt(which) - 1;
        @Nullable
        GivenContribution given = row
                ? record.rowDice()
                : place < record.contributions().size() ? record.contributions().get(place) : null;
        if (given != null) {
            lines.add(with(
                    line, "", 0, given.at(), round + " bijdrage=" + which + " hash=" + Sha256.hex(given.written())));
        }
    }

    private void replacements(String round) {
        List<ReplacementEvent> events =
                readable(DossierPaths.REPLACEMENTS, ReplacementEvent::read, List.<ReplacementEvent>of(), read -> read);
        for (ReplacementEvent event : events) {
            JournalLine draft = new JournalLine(
                    "",
                    1,
                    event.at(),
                    "projectleider",
                    "",
                    RandomRounds.LOTTERY + "replacement",
                    round + " gebeurtenis=" + event.number() + " hash=" + Sha256.hex(event.line()),
                    List.of());
            int place = lines.size();
            while (place > 0 && lines.get(place - 1).at().isAfter(event.at())) {
                place--;
            }
            lines.add(place, draft);
        }
    }

    private <T, R> R readable(String path, Forgery.Reading<T> reading, R otherwise, Function<T, R> then) {
        try {
            return then.apply(Forgery.read(forgery.text(path), reading));
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }
}
