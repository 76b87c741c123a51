package nl.lotwijzer.phases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The milestones in the database. */
final class MilestoneStore {
    private final Handle handle;

    MilestoneStore(Handle handle) {
        this.handle = handle;
    }

    List<Milestone> all() {
        return handle.createQuery("SELECT * FROM milestone ORDER BY id")
                .map((row, context) -> milestone(row))
                .list();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        MilestoneDetails details = new MilestoneDetails(
                MilestoneKind.valueOf(row.getString("kind")),
                Phase.valueOf(row.getString("phase")),
                row.getString("title"),
                day(row, "planned"),
                day(row, "reached"),
                row.getString("document"));
        return new Milestone(row.getLong("id"), details, details.reached(), "");
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    /** Adds a milestone, or, for one that there can only be once, writes over it. */
    long insert(MilestoneDetails details) {
        return bound(handle.createUpdate("""
                        INSERT INTO milestone (kind, phase, title, planned, reached, document)
                        VALUES (:kind, :phase, :title, :planned, :reached, :document)
                        ON CONFLICT (kind) WHERE kind <> 'OWN' DO UPDATE
                        SET phase = excluded.phase, planned = excluded.planned, reached = excluded.reached,
                            document = excluded.document"""), details)
                .bind("kind", details.kind().name())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a milestone. */
    boolean update(long id, MilestoneDetails details) {
        return bound(handle.createUpdate("""
                        UPDATE milestone SET phase = :phase, title = :title, planned = :planned, reached = :reached,
                            document = :document
                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    private static Update bound(Update update, MilestoneDetails details) {
        return update.bind("phase", details.phase().name())
                .bind("title", details.title())
                .bind("planned", details.planned().map(LocalDate::toString).orElse(null))
                .bind("reached", details.reached().map(LocalDate::toString).orElse(null))
                .bind("document", details.document());
    }

    /** Returns whether there was such a milestone. */
    boolean delete(long id) {
        return handle.createUpdate("DELETE FROM milestone WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
