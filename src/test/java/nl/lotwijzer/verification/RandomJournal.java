package nl.lotwijzer.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.protocol.JournalChain;
import nl.lotwijzer.protocol.JournalLine;

/** A journal that grows, with a clock that only goes forward. */
final class RandomJournal {
    private final Random random;
    private final List<JournalLine> lines = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private String hash;

    RandomJournal(String project, Random random) {
        this.random = random;
        this.hash = JournalChain.start(project);
        add("project.journal.create", "");
    }

    /** Lets some time go by, sometimes none, and returns the time. */
    Instant later() {
        now = now.plusSeconds(random.nextInt(4) * 47L);
        return now;
    }

    /** Lets time go by up to at least this moment. */
    Instant notBefore(Instant moment) {
        now = now.isBefore(moment) ? moment : now;
        return now;
    }

    Instant now() {
        return now;
    }

    void add(String action, String details) {
        if (random.nextInt(5) == 0) {
            // names as people type them: tabs, backslashes, letters not in normal form
            append("registration.journal.import", "aantal=3\tmap\\lijst", List.of("registrants:7:" + "ab".repeat(32)));
        }
        append(action, details, random.nextInt(3) == 0 ? List.of("rounds:1:" + "0f".repeat(32)) : List.of());
    }

    private void append(String action, String details, List<String> digests) {
        JournalLine draft = new JournalLine(
                "0".repeat(64),
                lines.size() + 1,
                now,
                "projectleider",
                random.nextInt(4) == 0 ? "Rene\u0301e" : "",
                action,
                details,
                digests);
        hash = JournalChain.next(hash, draft.entry());
        lines.add(new JournalLine(
                hash,
                draft.number(),
                draft.at(),
                draft.role(),
                draft.name(),
                draft.action(),
                draft.details(),
                draft.digests()));
    }

    List<JournalLine> lines() {
        return List.copyOf(lines);
    }

    String head() {
        return hash;
    }
}
