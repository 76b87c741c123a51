package nl.lotwijzer.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Recommendations with votes, thresholds and answers in the database. */
final class RecommendationStore {
    private final Handle handle;

    RecommendationStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all recommendations in their order, read at once. */
    List<Recommendation> all() {
        Optional<Threshold> threshold = threshold();
        Map<Long, Votes> votes = by("recommendation_vote", RecommendationStore::votes);
        Map<Long, OwnThreshold> own =
                by("recommendation_own_threshold", row -> new OwnThreshold(threshold(row), row.getString("reason")));
        Map<Long, CouncilAnswer> answers = by("recommendation_answer", RecommendationStore::answer);
        Map<Long, List<FollowUp>> followUps = new FollowUpStore(handle).all();
        return handle.createQuery("SELECT * FROM recommendation ORDER BY position, number")
                .map((row, context) -> {
                    long id = row.getLong("id");
                    Optional<Votes> cast = Optional.ofNullable(votes.get(id));
                    Optional<OwnThreshold> other = Optional.ofNullable(own.get(id));
                    return new Recommendation(
                            id,
                            row.getInt("number"),
                            wording(row),
                            cast,
                            other,
                            Outcome.of(other.map(OwnThreshold::threshold).or(() -> threshold), cast),
                            Optional.ofNullable(answers.get(id)),
                            followUps.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** What a row becomes. */
    private interface OfRow<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, T> by(String table, OfRow<T> of) {
        return new HashMap<>(handle.createQuery("SELECT * FROM " + table)
                .map((row, context) -> Map.entry(row.getLong("recommendation_id"), of.read(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("title"),
                row.getString("text"),
                row.getString("theme"),
                row.getString("explanation"),
                row.getString("minority"));
    }

    private static Threshold threshold(ResultSet row) throws SQLException {
        return new Threshold(
                new Share(row.getInt("numerator"), row.getInt("denominator")),
                Threshold.Bar.valueOf(row.getString("bar")),
                Threshold.Whole.valueOf(row.getString("whole")));
    }

    private static Votes votes(ResultSet row) throws SQLException {
        return new Votes(
                row.getInt("in_favour"),
                row.getInt("against"),
                row.getInt("blank"),
                number(row, "present"),
                number(row, "seats"),
                day(row, "held_on"));
    }

    private static CouncilAnswer answer(ResultSet row) throws SQLException {
        return new CouncilAnswer(
                CouncilAnswer.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("decision"),
                day(row, "answered_on"));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    Optional<Threshold> threshold() {
        return handle.createQuery("SELECT * FROM recommendation_threshold")
                .map((row, context) -> threshold(row))
                .findOne();
    }

    void keep(Threshold threshold) {
        bind(handle.createUpdate("""
                                INSERT INTO recommendation_threshold (id, numerator, denominator, bar, whole)
                                VALUES (1, :numerator, :denominator, :bar, :whole)
                                ON CONFLICT (id) DO UPDATE
                                SET numerator = excluded.numerator, denominator = excluded.denominator,
                                    bar = excluded.bar, whole = excluded.whole"""), threshold).execute();
    }

    private static Update bind(Update update, Threshold threshold) {
        return update.bind("numerator", threshold.share().numerator())
                .bind("denominator", threshold.share().denominator())
                .bind("bar", threshold.bar().name())
                .bind("whole", threshold.whole().name());
    }

    /** Adds a recommendation at the end, with the next number. */
    long insert(Wording wording) {
        return bind(handle.createUpdate("""
                                INSERT INTO recommendation (number, position, title, text, theme, explanation, minority)
                                VALUES ((SELECT coalesce(max(number), 0) + 1 FROM recommendation),
                                        (SELECT coalesce(max(position), 0) + 1 FROM recommendation),
                                        :title, :text, :theme, :explanation, :minority)"""), wording)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void update(long id, Wording wording) {
        bind(handle.createUpdate("""
                                UPDATE recommendation SET title = :title, text = :text, theme = :theme,
                                    explanation = :explanation, minority = :minority
                                WHERE id = :id"""), wording).bind("id", id).execute();
    }

    private static Update bind(Update update, Wording wording) {
        return update.bind("title", wording.title())
                .bind("text", wording.text())
                .bind("theme", wording.theme())
                .bind("explanation", wording.explanation())
                .bind("minority", wording.minority());
    }

    void number(long id, int number) {
        handle.createUpdate("UPDATE recommendation SET number = :number WHERE id = :id")
                .bind("number", number)
                .bind("id", id)
                .execute();
    }

    void position(long id, int position) {
        handle.createUpdate("UPDATE recommendation SET position = :position WHERE id = :id AND position <> :position")
                .bind("position", position)
                .bind("id", id)
                .execute();
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM recommendation WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    void keep(long id, Votes votes) {
        handle.createUpdate("""
                        INSERT INTO recommendation_vote (recommendation_id, in_favour, against, blank, present, seats,
                            held_on)
                        VALUES (:id, :inFavour, :against, :blank, :present, :seats, :heldOn)
                        ON CONFLICT (recommendation_id) DO UPDATE
                        SET in_favour = excluded.in_favour, against = excluded.against, blank = excluded.blank,
                            present = excluded.present, seats = excluded.seats, held_on = excluded.held_on""")
                .bind("id", id)
                .bind("inFavour", votes.inFavour())
                .bind("against", votes.against())
                .bind("blank", votes.blank())
                .bind("present", number(votes.present()))
                .bind("seats", number(votes.seats()))
                .bind("heldOn", day(votes.heldOn()))
                .execute();
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    void keep(long id, OwnThreshold own) {
        bind(handle.createUpdate("""
                                INSERT INTO recommendation_own_threshold (recommendation_id, numerator, denominator, bar,
                                    whole, reason)
                                VALUES (:id, :numerator, :denominator, :bar, :whole, :reason)
                                ON CONFLICT (recommendation_id) DO UPDATE
                                SET numerator = excluded.numerator, denominator = excluded.denominator,
                                    bar = excluded.bar, whole = excluded.whole, reason = excluded.reason"""), own.threshold())
                .bind("id", id)
                .bind("reason", own.reason())
                .execute();
    }

    void keep(long id, CouncilAnswer answer) {
        handle.createUpdate("""
                        INSERT INTO recommendation_answer (recommendation_id, kind, reason, decision, answered_on)
                        VALUES (:id, :kind, :reason, :decision, :on)
                        ON CONFLICT (recommendation_id) DO UPDATE
                        SET kind = excluded.kind, reason = excluded.reason, decision = excluded.decision,
                            answered_on = excluded.answered_on""")
                .bind("id", id)
                .bind("kind", answer.kind().name())
                .bind("reason", answer.reason())
                .bind("decision", answer.decision())
                .bind("on", day(answer.on()))
                .execute();
    }

    void forgetVotes(long id) {
        forget("recommendation_vote", id);
    }

    void forgetOwnThreshold(long id) {
        forget("recommendation_own_threshold", id);
    }

    void forgetAnswer(long id) {
        forget("recommendation_answer", id);
    }

    private void forget(String table, long id) {
        handle.createUpdate("DELETE FROM " + table + " WHERE recommendation_id = :id")
                .bind("id", id)
                .execute();
    }
}
