package nl.lotwijzer.sessions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.panel.Channel;
import org.jdbi.v3.core.Handle;

/** Who was reminded of what, and how, in the database. Who is reminded in the usual way and not yet, has no row. */
final class ReminderStore {
    /** What is known of reminding somebody. */
    record Known(Channel channel, Optional<LocalDate> sentOn) {}

    private final Handle handle;

    ReminderStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns what is known for a session, by participant. */
    Map<Long, Known> of(long session) {
        return handle.createQuery("SELECT * FROM reminder WHERE session_id = :session ORDER BY id")
                .bind("session", session)
                .map((row, context) -> Map.entry(
                        row.getLong("registrant_id"),
                        new Known(
                                Channel.valueOf(row.getString("channel")),
                                Optional.ofNullable(row.getString("sent_on")).map(LocalDate::parse))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    void keep(long session, long participant, Known known) {
        handle.createUpdate("""
                        INSERT INTO reminder (session_id, registrant_id, channel, sent_on)
                        VALUES (:session, :participant, :channel, :sentOn)
                        ON CONFLICT (session_id, registrant_id) DO UPDATE
                        SET channel = excluded.channel, sent_on = excluded.sent_on
                        WHERE (channel, sent_on) IS NOT (excluded.channel, excluded.sent_on)""")
                .bind("session", session)
                .bind("participant", participant)
                .bind("channel", known.channel().name())
                .bind("sentOn", known.sentOn().map(LocalDate::toString).orElse(null))
                .execute();
    }
}
