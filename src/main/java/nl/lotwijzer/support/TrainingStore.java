package nl.lotwijzer.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.support.SignUp.Presence;
import nl.lotwijzer.support.SignUp.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Trainings and who signed up for them in the database. */
final class TrainingStore {
    private final Handle handle;

    TrainingStore(Handle handle) {
        this.handle = handle;
    }

    private record OfTraining(long training, SignUp signUp) {}

    /** Returns all trainings by date and time. */
    List<Training> all() {
        Map<Long, List<OfTraining>> signUps = handle
                .createQuery("""
                        SELECT s.*, coalesce(f.name, g.name) AS name, coalesce(f.email, g.email) AS email,
                            coalesce(g.organisation, '') AS organisation
                        FROM training_sign_up s
                        LEFT JOIN facilitator f ON f.id = s.facilitator_id
                        LEFT JOIN training_guest g ON g.id = s.guest_id
                        ORDER BY s.training_id, s.position""")
                .map((row, context) -> new OfTraining(row.getLong("training_id"), signUp(row)))
                .stream()
                .collect(Collectors.groupingBy(OfTraining::training));
        return handle.createQuery("SELECT * FROM training ORDER BY date, starts, id")
                .map((row, context) -> new Training(
                        row.getLong("id"),
                        details(row),
                        signUps.getOrDefault(row.getLong("id"), List.of()).stream()
                                .map(OfTraining::signUp)
                                .toList(),
                        Optional.ofNullable(row.getString("certified_on")).map(LocalDate::parse)))
                .list();
    }

    Training find(long id) throws SupportException {
        return all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(SupportException::gone);
    }

    long insert(TrainingDetails details) {
        return bound(handle.createUpdate("""
                                INSERT INTO training (kind, title, duration, date, starts, place, audience, trainer,
                                                      capacity, remark)
                                VALUES (:kind, :title, :duration, :date, :starts, :place, :audience, :trainer,
                                        :capacity, :remark)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void update(long id, TrainingDetails details) {
        bound(handle.createUpdate("""
                                UPDATE training
                                SET kind = :kind, title = :title, duration = :duration, date = :date,
                                    starts = :starts, place = :place, audience = :audience, trainer = :trainer,
                                    capacity = :capacity, remark = :remark
                                WHERE id = :id"""), details).bind("id", id).execute();
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM training_sign_up WHERE training_id = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("DELETE FROM training WHERE id = :id")
                .bind("id", id)
                .execute();
        forgetGuests();
    }

    long add(long training, Attendee who, State state) {
        long guest = switch (who) {
            case Attendee.Pooled pooled -> 0;
            case Attendee.Guest one -> guest(one);
        };
        return handle.createUpdate("""
                        INSERT INTO training_sign_up (training_id, position, facilitator_id, guest_id, state)
                        VALUES (:training, :position, :facilitator, :guest, :state)""")
                .bind("training", training)
                .bind("position", last(training) + 1)
                .bind("facilitator", who instanceof Attendee.Pooled pooled ? (Long) pooled.id() : null)
                .bind("guest", guest == 0 ? null : (Long) guest)
                .bind("state", state.name())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Puts a sign-up behind all others of its training. */
    void toTheEnd(long training, long signUp) {
        handle.createUpdate("UPDATE training_sign_up SET position = :position WHERE id = :id")
                .bind("position", last(training) + 1)
                .bind("id", signUp)
                .execute();
    }

    void state(long signUp, State state) {
        handle.createUpdate("UPDATE training_sign_up SET state = :state WHERE id = :id")
                .bind("state", state.name())
                .bind("id", signUp)
                .execute();
    }

    void presence(long signUp, Presence presence) {
        handle.createUpdate("UPDATE training_sign_up SET attendance = :presence WHERE id = :id")
                .bind("presence", presence.name())
                .bind("id", signUp)
                .execute();
    }

    void remove(long signUp) {
        handle.createUpdate("DELETE FROM training_sign_up WHERE id = :id")
                .bind("id", signUp)
                .execute();
        forgetGuests();
    }

    void certified(long training, LocalDate on) {
        handle.createUpdate("UPDATE training SET certified_on = :on WHERE id = :id")
                .bind("on", on.toString())
                .bind("id", training)
                .execute();
    }

    private int last(long training) {
        return handle.createQuery("SELECT coalesce(max(position), 0) FROM training_sign_up WHERE training_id = :id")
                .bind("id", training)
                .mapTo(Integer.class)
                .one();
    }

    /** Returns the number of this guest, who may have come to another training before. */
    private long guest(Attendee.Guest guest) {
        return handle
                .createQuery("SELECT * FROM training_guest ORDER BY id")
                .map((row, context) -> new Attendee.Guest(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("email")))
                .stream()
                .filter(guest::same)
                .findFirst()
                .map(Attendee.Guest::id)
                .orElseGet(() -> handle.createUpdate("""
                                INSERT INTO training_guest (name, organisation, email)
                                VALUES (:name, :organisation, :email)""")
                        .bind("name", guest.name())
                        .bind("organisation", guest.organisation())
                        .bind("email", guest.email())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** Whoever signed up for nothing any more need not be known. */
    private void forgetGuests() {
        handle.execute("""
                DELETE FROM training_guest WHERE id NOT IN
                    (SELECT guest_id FROM training_sign_up WHERE guest_id IS NOT NULL)""");
    }

    private static <S extends SqlStatement<S>> S bound(S statement, TrainingDetails details) {
        return statement
                .bind("kind", details.kind().name())
                .bind("title", details.title())
                .bind("duration", details.length().name())
                .bind("date", details.date().toString())
                .bind("starts", details.starts().toString())
                .bind("place", details.place())
                .bind("audience", details.audience())
                .bind("trainer", details.trainer())
                .bind("capacity", details.capacity())
                .bind("remark", details.remark());
    }

    private static TrainingDetails details(ResultSet row) throws SQLException {
        return new TrainingDetails(
                TrainingKind.valueOf(row.getString("kind")),
                row.getString("title"),
                TrainingLength.valueOf(row.getString("duration")),
                LocalDate.parse(row.getString("date")),
                LocalTime.parse(row.getString("starts")),
                row.getString("place"),
                row.getString("audience"),
                row.getString("trainer"),
                row.getInt("capacity"),
                row.getString("remark"));
    }

    private static SignUp signUp(ResultSet row) throws SQLException {
        String name = row.getString("name");
        String email = row.getString("email");
        return new SignUp(
                row.getLong("id"),
                row.getInt("position"),
                row.getObject("guest_id") == null
                        ? new Attendee.Pooled(row.getLong("facilitator_id"), name, email)
                        : new Attendee.Guest(row.getLong("guest_id"), name, row.getString("organisation"), email),
                State.valueOf(row.getString("state")),
                Presence.valueOf(row.getString("attendance")));
    }
}
