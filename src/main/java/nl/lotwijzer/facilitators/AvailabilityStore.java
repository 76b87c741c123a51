package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What facilitators answered about days, in the database. */
final class AvailabilityStore {
    private final Handle handle;

    AvailabilityStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns every answer, by facilitator and day. */
    Map<Long, Map<LocalDate, DayAnswer>> all() {
        Map<Long, Map<LocalDate, DayAnswer>> answers = new HashMap<>();
        handle.createQuery("SELECT facilitator_id, day, answer, reason FROM facilitator_day ORDER BY id")
                .map((row, context) -> answers.computeIfAbsent(row.getLong("facilitator_id"), id -> new HashMap<>())
                        .put(
                                LocalDate.parse(row.getString("day")),
                                new DayAnswer(Availability.valueOf(row.getString("answer")), row.getString("reason"))))
                .list();
        return answers;
    }

    void put(long facilitator, LocalDate day, DayAnswer answer) {
        handle.createUpdate("""
                        INSERT INTO facilitator_day (facilitator_id, day, answer, reason)
                        VALUES (:facilitator, :day, :answer, :reason)
                        ON CONFLICT (facilitator_id, day) DO UPDATE
                        SET answer = excluded.answer, reason = excluded.reason
                        WHERE answer <> excluded.answer OR reason <> excluded.reason""")
                .bind("facilitator", facilitator)
                .bind("day", day.toString())
                .bind("answer", answer.availability().name())
                .bind("reason", answer.reason())
                .execute();
    }
}
