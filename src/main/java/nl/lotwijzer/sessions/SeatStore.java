package nl.lotwijzer.sessions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table plans in the database. */
final class SeatStore {
    /**
     * How large a plan is.
     *
     * @param tables how many tables there are, the same in every round
     * @param rounds how many rounds there are
     */
    record Size(int tables, int rounds) {}

    /** A row of the table. */
    private record Row(long session, int round, long participant, int table) {}

    private final Handle handle;

    SeatStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns how many tables a session has; empty if it has no table plan. */
    Optional<Integer> tables(long session) {
        return size(session).map(Size::tables);
    }

    /** Returns how many tables and rounds a session has; empty if it has no table plan. */
    Optional<Size> size(long session) {
        return Optional.ofNullable(sizes().get(session));
    }

    /** Returns how many tables and rounds every session with a table plan has. */
    Map<Long, Size> sizes() {
        return handle.createQuery("SELECT session_id, tables, coalesce(rounds, 1) AS rounds FROM table_plan")
                .map((row, context) ->
                        Map.entry(row.getLong("session_id"), new Size(row.getInt("tables"), row.getInt("rounds"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Returns the table of each participant who has one in the first round of a session. */
    SortedMap<Long, Integer> seats(long session) {
        return seats(session, 1);
    }

    /** Returns the table of each participant who has one in a round of a session. */
    SortedMap<Long, Integer> seats(long session, int round) {
        return new TreeMap<>(rounds(session).getOrDefault(session, Map.of()).getOrDefault(round, new TreeMap<>()));
    }

    /** Returns, of every session and round, the table of each participant who has one. */
    Map<Long, Map<Integer, SortedMap<Long, Integer>>> all() {
        return rounds(null);
    }

    private Map<Long, Map<Integer, SortedMap<Long, Integer>>> rounds(@Nullable Long session) {
        Map<Long, Map<Integer, SortedMap<Long, Integer>>> seats = new HashMap<>();
        handle.createQuery("""
                        SELECT session_id, coalesce(round, 1) AS round, registrant_id, table_number FROM seat
                        WHERE :session IS NULL OR session_id = :session ORDER BY id""")
                .bind("session", session)
                .map((row, context) -> new Row(
                        row.getLong("session_id"),
                        row.getInt("round"),
                        row.getLong("registrant_id"),
                        row.getInt("table_number")))
                .forEach(row -> seats.computeIfAbsent(row.session(), id -> new TreeMap<>())
                        .computeIfAbsent(row.round(), number -> new TreeMap<>())
                        .put(row.participant(), row.table()));
        return seats;
    }

    /** Notes how many tables and rounds a session has. */
    void plan(long session, Size size) {
        handle.createUpdate("""
                        INSERT INTO table_plan (session_id, tables, rounds)
                        VALUES (:session, :tables, nullif(:rounds, 1))
                        ON CONFLICT (session_id) DO UPDATE SET tables = excluded.tables, rounds = excluded.rounds
                        WHERE tables <> excluded.tables OR rounds IS NOT excluded.rounds""")
                .bind("session", session)
                .bind("tables", size.tables())
                .bind("rounds", size.rounds())
                .execute();
    }

    void seat(long session, int round, long participant, int table) {
        handle.createUpdate("""
                        INSERT INTO seat (session_id, registrant_id, table_number, round)
                        VALUES (:session, :participant, :table, nullif(:round, 1))
                        ON CONFLICT (session_id, registrant_id, coalesce(round, 1)) DO UPDATE
                        SET table_number = excluded.table_number WHERE table_number <> excluded.table_number""")
                .bind("session", session)
                .bind("participant", participant)
                .bind("table", table)
                .bind("round", round)
                .execute();
    }

    void unseat(long session, int round, long participant) {
        handle.createUpdate("""
                        DELETE FROM seat WHERE session_id = :session AND registrant_id = :participant
                        AND coalesce(round, 1) = :round""")
                .bind("session", session)
                .bind("participant", participant)
                .bind("round", round)
                .execute();
    }

    /** Removes the rounds of a session after this one. */
    void clearAfter(long session, int round) {
        handle.createUpdate("DELETE FROM seat WHERE session_id = :session AND coalesce(round, 1) > :round")
                .bind("session", session)
                .bind("round", round)
                .execute();
    }

    /** Removes the whole plan of a session. */
    void clear(long session) {
        clearAfter(session, 0);
        handle.createUpdate("DELETE FROM table_plan WHERE session_id = :session")
                .bind("session", session)
                .execute();
    }
}
