package nl.lotwijzer.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Sendings in the project file: the batches of the letters, with the dates that were noted for them. */
final class SendingStore {
    private final Handle handle;

    SendingStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns every batch that a letter carries, in the order of its first letter. */
    List<Sending> all() {
        return handle.createQuery("""
                        SELECT l.batch, s.planned_on, s.sent_on, count(*) AS letters
                        FROM letter l LEFT JOIN sending s ON s.batch = l.batch
                        GROUP BY l.batch ORDER BY min(l.id)""")
                .map((row, context) -> new Sending(
                        row.getString("batch"), date(row, "planned_on"), date(row, "sent_on"), row.getInt("letters")))
                .list();
    }

    void plan(String batch, Optional<LocalDate> day) {
        handle.createUpdate("""
                        INSERT INTO sending (batch, planned_on) VALUES (:batch, :day)
                        ON CONFLICT (batch) DO UPDATE SET planned_on = excluded.planned_on""")
                .bind("batch", batch)
                .bind("day", day.map(LocalDate::toString).orElse(null))
                .execute();
    }

    void sent(String batch, Optional<LocalDate> day) {
        handle.createUpdate("""
                        INSERT INTO sending (batch, sent_on) VALUES (:batch, :day)
                        ON CONFLICT (batch) DO UPDATE SET sent_on = excluded.sent_on""")
                .bind("batch", batch)
                .bind("day", day.map(LocalDate::toString).orElse(null))
                .execute();
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }
}
