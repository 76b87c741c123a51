package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What is done with recommendations, in the database. */
final class FollowUpStore {
    private final Handle handle;

    FollowUpStore(Handle handle) {
        this.handle = handle;
    }

    private record Row(long recommendation, FollowUp followUp) {}

    private record ReadingRow(long followUp, Reading reading) {}

    /** Returns by recommendation what is done with it, each with its readings by day. */
    Map<Long, List<FollowUp>> all() {
        Map<Long, List<Reading>> readings =
                new HashMap<>(handle.createQuery("SELECT * FROM follow_up_reading ORDER BY day, id")
                        .map((row, context) -> new ReadingRow(
                                row.getLong("follow_up_id"),
                                new Reading(
                                        row.getLong("id"),
                                        LocalDate.parse(row.getString("day")),
                                        Reading.Status.valueOf(row.getString("status")),
                                        row.getString("note"),
                                        row.getString("evidence"),
                                        row.getString("link"))))
                        .collect(Collectors.groupingBy(
                                ReadingRow::followUp, Collectors.mapping(ReadingRow::reading, Collectors.toList()))));
        return new HashMap<>(handle.createQuery("SELECT * FROM follow_up ORDER BY id")
                .map((row, context) -> new Row(
                        row.getLong("recommendation_id"),
                        new FollowUp(
                                row.getLong("id"),
                                row.getString("text"),
                                row.getString("owner"),
                                RecommendationStore.day(row, "deadline"),
                                readings.getOrDefault(row.getLong("id"), List.of()))))
                .collect(Collectors.groupingBy(
                        Row::recommendation, Collectors.mapping(Row::followUp, Collectors.toList()))));
    }

    long insert(long recommendation, FollowUp followUp) {
        return bind(handle.createUpdate("""
                                INSERT INTO follow_up (recommendation_id, text, owner, deadline)
                                VALUES (:recommendation, :text, :owner, :deadline)"""), followUp)
                .bind("recommendation", recommendation)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a follow-up. */
    boolean update(FollowUp followUp) {
        return bind(handle.createUpdate("""
                                        UPDATE follow_up SET text = :text, owner = :owner, deadline = :deadline
                                        WHERE id = :id"""), followUp)
                        .bind("id", followUp.id())
                        .execute()
                == 1;
    }

    private static Update bind(Update update, FollowUp followUp) {
        return update.bind("text", followUp.text())
                .bind("owner", followUp.owner())
                .bind("deadline", RecommendationStore.day(followUp.deadline()));
    }

    boolean delete(long followUp) {
        return handle.createUpdate("DELETE FROM follow_up WHERE id = :id")
                        .bind("id", followUp)
                        .execute()
                == 1;
    }

    long insert(long followUp, Reading reading) {
        return handle.createUpdate("""
                        INSERT INTO follow_up_reading (follow_up_id, day, status, note, evidence, link)
                        VALUES (:followUp, :day, :status, :note, :evidence, :link)""")
                .bind("followUp", followUp)
                .bind("day", reading.day().toString())
                .bind("status", reading.status().name())
                .bind("note", reading.note())
                .bind("evidence", reading.evidence())
                .bind("link", reading.link())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a reading. */
    boolean deleteReading(long reading) {
        return handle.createUpdate("DELETE FROM follow_up_reading WHERE id = :id")
                        .bind("id", reading)
                        .execute()
                == 1;
    }
}
