package nl.lotwijzer.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Chosen days, what was cleaned up, and the days of the project that others count from, in the database. */
final class RetentionStore {
    private final Handle handle;

    RetentionStore(Handle handle) {
        this.handle = handle;
    }

    record Choice(LocalDate until, String reason) {}

    Map<String, Choice> choices() {
        return handle
                .createQuery("SELECT field_group, keep_until, reason FROM retention_choice")
                .map((row, context) -> Map.entry(
                        row.getString("field_group"),
                        new Choice(LocalDate.parse(row.getString("keep_until")), row.getString("reason"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(String group, Choice choice) {
        handle.createUpdate("""
                        INSERT INTO retention_choice (field_group, keep_until, reason) VALUES (:group, :until, :reason)
                        ON CONFLICT (field_group) DO UPDATE SET keep_until = :until, reason = :reason""")
                .bind("group", group)
                .bind("until", choice.until().toString())
                .bind("reason", choice.reason())
                .execute();
    }

    void forget(String group) {
        handle.createUpdate("DELETE FROM retention_choice WHERE field_group = :group")
                .bind("group", group)
                .execute();
    }

    /** Returns the day of the draw that counts. */
    Optional<LocalDate> draw(ZoneId zone) {
        return text("SELECT max(drawn_at) FROM lottery WHERE state = 'drawn'")
                .map(Instant::parse)
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    Optional<LocalDate> lastSession() {
        return text("SELECT max(date) FROM session WHERE cancelled IS NULL").map(LocalDate::parse);
    }

    Optional<LocalDate> lastPayment() {
        return text("SELECT max(execution) FROM allowance_batch").map(LocalDate::parse);
    }

    private Optional<String> text(String query) {
        return handle.createQuery(query).mapTo(String.class).findOne();
    }

    void cleaned(@Nullable String group, LocalDate day, int people) {
        handle.createUpdate("""
                        INSERT INTO clean_up (field_group, done_on, people, traces)
                        VALUES (:group, :day, :people, 1)""")
                .bind("group", group)
                .bind("day", day.toString())
                .bind("people", people)
                .execute();
    }

    List<CleanUp> cleaned() {
        return handle.createQuery("SELECT field_group, done_on, people FROM clean_up ORDER BY id")
                .map((row, context) -> new CleanUp(
                        Optional.ofNullable(row.getString("field_group")),
                        LocalDate.parse(row.getString("done_on")),
                        row.getInt("people")))
                .list();
    }

    boolean traces() {
        return handle.createQuery("SELECT count(*) FROM clean_up WHERE traces = 1")
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    void tracesAreGone() {
        handle.execute("UPDATE clean_up SET traces = 0 WHERE traces = 1");
    }

    void close(LocalDate day, int people) {
        handle.createUpdate("INSERT INTO project_closing (id, closed_on, people) VALUES (1, :day, :people)")
                .bind("day", day.toString())
                .bind("people", people)
                .execute();
    }

    Optional<LocalDate> closed() {
        return text("SELECT closed_on FROM project_closing").map(LocalDate::parse);
    }
}
