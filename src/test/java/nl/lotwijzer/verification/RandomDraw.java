package nl.lotwijzer.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenDraw;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.ImpossibleEventException;
import nl.lotwijzer.protocol.JournalLine;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import nl.lotwijzer.protocol.ReplacementRule;
import nl.lotwijzer.protocol.ReserveLine;
import nl.lotwijzer.protocol.Sha256;
import org.jspecify.annotations.Nullable;

/** The draw of one round and what happened to its panel. */
final class RandomDraw {
    private final FrozenDraw frozen;
    private final Map<String, String> secrets;
    private final RandomJournal journal;
    private final Random random;
    private final List<ReplacementEvent> events = new ArrayList<>();
    private @Nullable DrawRecord record;
    private @Nullable Outcome outcome;

    RandomDraw(FrozenDraw frozen, Map<String, String> secrets, RandomJournal journal, Random random) {
        this.frozen = frozen;
        this.secrets = secrets;
        this.journal = journal;
        this.random = random;
    }

    /** Takes everything that was announced, then draws. */
    void contribute() {
        List<GivenContribution> given = new ArrayList<>();
        for (Announced announced : frozen.rules().contributions()) {
            Instant at = journal.later();
            @Nullable
            String value = switch (announced) {
                case Announced.Pledge(String name) -> random.nextInt(4) == 0 ? null : secrets.get(name);
                case Announced.Dice(int fewest) -> digits(fewest + random.nextInt(3));
                case Announced.Beacon beacon -> {
                    at = journal.notBefore(beacon.at());
                    yield beacon.sourceAndRound() + ":" + Sha256.hex("baken " + random.nextLong());
                }
            };
            GivenContribution each = new GivenContribution(announced.kind(), announced.seedName(), value, at);
            given.add(each);
            contributed(Integer.toString(given.size()), each);
        }
        @Nullable GivenContribution row = null;
        if (frozen.rules().rowByDice()) {
            row = new GivenContribution(
                    Announced.ROW,
                    Announced.ROW,
                    digits(Outcome.rowDigits(frozen.table().size())),
                    journal.later());
            contributed(Announced.ROW, row);
        }
        record = new DrawRecord(given, row);
        outcome = Outcome.of(frozen.commitment(), frozen.rules().round(), frozen.table(), frozen.pool(), record);
        add("draw", "S=" + outcome.seed().hex() + " rij=" + outcome.row());
    }

    private void contributed(String which, GivenContribution each) {
        add("contribute", "bijdrage=" + which + " hash=" + Sha256.hex(each.written()));
    }

    private void add(String action, String details) {
        journal.add(RandomRounds.LOTTERY + action, "ronde=" + frozen.rules().round() + " " + details);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** Lets people leave, be called, refuse and take seats; and erases some. */
    void replace(Map<String, String> nonces) {
        if (outcome == null || record == null) {
            throw new IllegalStateException("not drawn");
        }
        ReplacementRule rule = new ReplacementRule(
                frozen.pool(),
                outcome.seed(),
                outcome.selected(),
                frozen.rules().exclusionGrounds(),
                record.rowDice() != null
                        ? record.rowDice().at()
                        : record.contributions().getLast().at());
        int steps = random.nextInt(14);
        for (int i = 0; i < steps; i++) {
            step(rule, nonces);
        }
        if (random.nextInt(3) == 0) {
            erase(
                    frozen.entrants()
                            .get(random.nextInt(frozen.entrants().size()))
                            .number(),
                    nonces);
        }
    }

    private void step(ReplacementRule rule, Map<String, String> nonces) {
        List<String> sitting = List.copyOf(rule.sitting());
        Optional<String> choice = rule.choice();
        if (choice.isEmpty() || random.nextInt(4) == 0) {
            if (!sitting.isEmpty()) {
                leave(rule, sitting.get(random.nextInt(sitting.size())), nonces);
            }
            return;
        }
        String next = choice.get();
        switch (random.nextInt(5)) {
            case 0 -> {
                follow(rule, Kind.CALLED, next, null, ReplacementEvent.NO_ANSWER);
                follow(rule, Kind.OUT, next, null, ReplacementEvent.NO_ANSWER);
            }
            case 1 -> {
                follow(rule, Kind.CALLED, next, null, ReplacementEvent.REFUSES);
                follow(rule, Kind.OUT, next, null, ReplacementEvent.REFUSES);
            }
            case 2 -> {
                EntrantLine anybody =
                        frozen.entrants().get(random.nextInt(frozen.entrants().size()));
                follow(rule, Kind.CALLED, anybody.number(), null, ReplacementEvent.CALL_BACK);
            }
            default -> {
                follow(rule, Kind.CALLED, next, null, ReplacementEvent.ACCEPTS);
                follow(rule, Kind.REPLACED, next, rule.vacancies().getFirst(), "-");
            }
        }
    }

    private void leave(ReplacementRule rule, String number, Map<String, String> nonces) {
        switch (random.nextInt(3)) {
            case 0 -> follow(rule, Kind.VACATED, number, null, RandomTown.GROUNDS.getFirst());
            case 1 -> {
                follow(rule, Kind.VACATED, number, null, ReplacementEvent.ERASED);
                erase(number, nonces);
            }
            default -> follow(rule, Kind.VACATED, number, null, ReplacementEvent.WITHDRAWN);
        }
    }

    private void erase(String number, Map<String, String> nonces) {
        if (nonces.remove(number) != null) {
            journal.later();
            journal.add("registration.journal." + "erase", number);
        }
    }

    private void follow(ReplacementRule rule, Kind kind, String who, @Nullable String forWhom, String remark) {
        ReplacementEvent event = new ReplacementEvent(events.size() + 1, journal.later(), kind, who, forWhom, remark);
        try {
            rule.follow(event);
        } catch (ImpossibleEventException e) {
            throw new IllegalStateException(e);
        }
        events.add(event);
        add("replacement", "gebeurtenis=" + event.number() + " hash=" + Sha256.hex(event.line()));
    }

    /** Puts the files of after the draw among the others. */
    void write(SortedMap<String, byte[]> files, List<JournalLine> lines) {
        if (outcome == null || record == null) {
            throw new IllegalStateException("not drawn");
        }
        Map<String, String> after = new HashMap<>();
        after.put(DossierPaths.DRAW, record.write());
        after.put(DossierPaths.OUTCOME, outcome.write());
        after.put(DossierPaths.REPLACEMENTS, ReplacementEvent.write(events));
        after.put(
                DossierPaths.RESERVES,
                ReserveLine.write(ReserveLine.of(frozen.pool(), outcome.seed(), outcome.selected())));
        after.put(DossierPaths.JOURNAL, JournalLine.write(lines));
        after.forEach((path, text) -> files.put(path, RandomRounds.bytes(text)));
        files.put(
                DossierPaths.MANIFEST_AFTER,
                RandomRounds.bytes(Manifest.ofAfter(files).write()));
    }
}
