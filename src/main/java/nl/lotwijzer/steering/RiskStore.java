package nl.lotwijzer.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The risks in the database. */
final class RiskStore {
    private final Handle handle;

    RiskStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all risks by number. */
    List<Risk> all() {
        return handle.createQuery("SELECT * FROM steering_risk ORDER BY number")
                .map((row, context) -> new Risk(row.getLong("id"), row.getInt("number"), details(row)))
                .list();
    }

    private static RiskDetails details(ResultSet row) throws SQLException {
        return new RiskDetails(
                row.getString("title"),
                row.getString("cause"),
                row.getString("consequence"),
                row.getInt("probability"),
                row.getInt("impact"),
                row.getString("owner"),
                row.getString("measure"),
                RiskStatus.valueOf(row.getString("status")),
                Words.day(row.getString("reviewed_on")));
    }

    long insert(RiskDetails details) {
        return bound(handle.createUpdate("""
                        INSERT INTO steering_risk (number, title, cause, consequence, probability, impact, owner, measure,
                            status, reviewed_on)
                        VALUES (1 + (SELECT coalesce(max(number), 0) FROM steering_risk), :title, :cause, :consequence,
                            :probability, :impact, :owner, :measure, :status, :reviewedOn)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a risk. */
    boolean update(long id, RiskDetails details) {
        return bound(handle.createUpdate("""
                        UPDATE steering_risk
                        SET title = :title, cause = :cause, consequence = :consequence, probability = :probability,
                            impact = :impact, owner = :owner, measure = :measure, status = :status,
                            reviewed_on = :reviewedOn
                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, RiskDetails details) {
        return statement
                .bind("title", details.title())
                .bind("cause", details.cause())
                .bind("consequence", details.consequence())
                .bind("probability", details.probability())
                .bind("impact", details.impact())
                .bind("owner", details.owner())
                .bind("measure", details.measure())
                .bind("status", details.status().name())
                .bind("reviewedOn", Words.written(details.reviewedOn()));
    }

    /** Returns whether there was such a risk. */
    boolean delete(long id) {
        return handle.createUpdate("DELETE FROM steering_risk WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
