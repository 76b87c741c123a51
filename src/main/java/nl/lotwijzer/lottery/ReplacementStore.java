package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import org.jdbi.v3.core.Handle;

/** What happened to the panel of a round after its draw. An event is added once and stays. */
final class ReplacementStore {
    private final Handle handle;

    ReplacementStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns what happened, the oldest first. */
    List<ReplacementEvent> events(long round) {
        return handle.createQuery("SELECT * FROM replacement_event WHERE round_id = :round ORDER BY number")
                .bind("round", round)
                .map((row, context) -> new ReplacementEvent(
                        row.getInt("number"),
                        Instant.parse(row.getString("at")),
                        kind(row.getString("kind")),
                        row.getString("who"),
                        row.getString("for_whom"),
                        Objects.requireNonNullElse(row.getString("remark"), Canonical.NOTHING)))
                .list();
    }

    private static Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalStateException("no such kind of event: " + word);
    }

    void add(long round, ReplacementEvent event) {
        handle.createUpdate("""
                        INSERT INTO replacement_event (round_id, number, at, kind, who, for_whom, remark)
                        VALUES (:round, :number, :at, :kind, :who, :forWhom, :remark)""")
                .bind("round", round)
                .bind("number", event.number())
                .bind("at", event.at().toString())
                .bind("kind", event.kind().word())
                .bind("who", event.who())
                .bind("forWhom", event.forWhom())
                .bind("remark", event.remark().equals(Canonical.NOTHING) ? null : event.remark())
                .execute();
    }
}
