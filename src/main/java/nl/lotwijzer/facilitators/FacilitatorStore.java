package nl.lotwijzer.facilitators;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The facilitators in the database. */
final class FacilitatorStore {
    private static final String SEPARATOR = ", ";

    private final Handle handle;

    FacilitatorStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all facilitators by name. */
    List<Facilitator> all() {
        return handle.createQuery("SELECT * FROM facilitator ORDER BY lower(name), id")
                .map((row, context) -> facilitator(row))
                .list();
    }

    long insert(FacilitatorDetails details) {
        return bound(handle.createUpdate("""
                                INSERT INTO facilitator (name, email, phone, experience, languages, training,
                                                         available, interests, notes)
                                VALUES (:name, :email, :phone, :experience, :languages, :training,
                                        :available, :interests, :notes)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a facilitator. */
    boolean update(long id, FacilitatorDetails details) {
        return bound(handle.createUpdate("""
                                        UPDATE facilitator
                                        SET name = :name, email = :email, phone = :phone, experience = :experience,
                                            languages = :languages, training = :training, available = :available,
                                            interests = :interests, notes = :notes
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM facilitator WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, FacilitatorDetails details) {
        return statement
                .bind("name", details.name())
                .bind("email", details.email())
                .bind("phone", details.phone())
                .bind("experience", details.experience())
                .bind("languages", String.join(SEPARATOR, details.languages()))
                .bind("training", details.training())
                .bind(
                        "available",
                        details.available().stream().map(LocalDate::toString).collect(joining(SEPARATOR)))
                .bind("interests", details.interests())
                .bind("notes", details.notes());
    }

    private static Facilitator facilitator(ResultSet row) throws SQLException {
        return new Facilitator(
                row.getLong("id"),
                new FacilitatorDetails(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("experience"),
                        parts(row.getString("languages")).toList(),
                        row.getString("training"),
                        parts(row.getString("available")).map(LocalDate::parse).toList(),
                        row.getString("interests"),
                        row.getString("notes")));
    }

    private static Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(SEPARATOR, -1)).filter(part -> !part.isEmpty());
    }
}
