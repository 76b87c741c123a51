package nl.lotwijzer.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was corrected by hand, in the project file. */
final class CorrectionStore {
    private static final String SELECT = """
            SELECT c.*, j.time, j.role FROM correction c JOIN journal j ON j.id = c.journal_entry
            """;

    private final Handle handle;

    CorrectionStore(Handle handle) {
        this.handle = handle;
    }

    void insert(long registrant, FormPart part, String was, String becomes, String reason, boolean back, long entry) {
        handle.createUpdate("""
                        INSERT INTO correction (registrant_id, part, was, becomes, reason, back, journal_entry)
                        VALUES (:registrant, :part, :was, :becomes, :reason, :back, :entry)""")
                .bind("registrant", registrant)
                .bind("part", part.key())
                .bind("was", was)
                .bind("becomes", becomes)
                .bind("reason", reason)
                .bind("back", back ? 1 : 0)
                .bind("entry", entry)
                .execute();
    }

    /** Returns everything that was corrected of one registrant, the newest first. */
    List<Correction> of(long registrant) {
        return handle.createQuery(SELECT + "WHERE c.registrant_id = :registrant ORDER BY c.id DESC")
                .bind("registrant", registrant)
                .map((row, context) -> correction(row))
                .list();
    }

    /** Returns what stood here before it was corrected, if it stands corrected. */
    Optional<String> before(long registrant, FormPart part) {
        return handle.createQuery("""
                        SELECT was FROM correction
                        WHERE registrant_id = :registrant AND part = :part AND id > coalesce(
                            (SELECT max(id) FROM correction
                             WHERE registrant_id = :registrant AND part = :part AND back = 1), 0)
                        ORDER BY id LIMIT 1""")
                .bind("registrant", registrant)
                .bind("part", part.key())
                .mapTo(String.class)
                .findOne();
    }

    /** Returns the reasons that were given last, the newest first. */
    List<String> reasons(int most) {
        return handle.createQuery("""
                        SELECT reason FROM correction WHERE back = 0 GROUP BY reason ORDER BY max(id) DESC LIMIT :most""").bind("most", most).mapTo(String.class).list();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("id"),
                row.getLong("registrant_id"),
                new FormPart(row.getString("part")),
                row.getString("was"),
                row.getString("becomes"),
                row.getString("reason"),
                row.getInt("back") == 1,
                Instant.parse(row.getString("time")),
                row.getString("role"));
    }
}
