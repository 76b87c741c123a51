package nl.lotwijzer.phases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Mandate, phases and their checklists in the database. */
final class PhaseStore {
    private final Handle handle;

    PhaseStore(Handle handle) {
        this.handle = handle;
    }

    Mandate mandate() {
        return handle.createQuery("SELECT text, follow_up FROM mandate")
                .map((row, context) -> new Mandate(row.getString("text"), row.getString("follow_up")))
                .findOne()
                .orElse(Mandate.NONE);
    }

    void keep(Mandate mandate) {
        handle.createUpdate("""
                        INSERT INTO mandate (id, text, follow_up) VALUES (1, :text, :followUp)
                        ON CONFLICT (id) DO UPDATE SET text = excluded.text, follow_up = excluded.follow_up""")
                .bind("text", mandate.text())
                .bind("followUp", mandate.followUp())
                .execute();
    }

    PhaseDates dates(Phase phase) {
        return handle.createQuery("SELECT * FROM phase WHERE phase = :phase")
                .bind("phase", phase.name())
                .map((row, context) -> new PhaseDates(
                        day(row, "planned_from"),
                        day(row, "planned_to"),
                        day(row, "begun_on"),
                        day(row, "finished_on")))
                .findOne()
                .orElse(PhaseDates.NONE);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    void plan(Phase phase, PhaseDates dates) {
        handle.createUpdate("""
                        INSERT INTO phase (phase, planned_from, planned_to, begun_on, finished_on)
                        VALUES (:phase, :plannedFrom, :plannedTo, :begun, :finished)
                        ON CONFLICT (phase) DO UPDATE
                        SET planned_from = excluded.planned_from, planned_to = excluded.planned_to,
                            begun_on = excluded.begun_on, finished_on = excluded.finished_on""")
                .bind("phase", phase.name())
                .bind("plannedFrom", text(dates.plannedFrom()))
                .bind("plannedTo", text(dates.plannedTo()))
                .bind("begun", text(dates.begun()))
                .bind("finished", text(dates.finished()))
                .execute();
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /** Returns the checklist of a phase: the golden rules in their order, then what was added. */
    List<ChecklistItem> items(Phase phase) {
        List<ChecklistItem> said = handle.createQuery("SELECT * FROM checklist_item WHERE phase = :phase ORDER BY id")
                .bind("phase", phase.name())
                .map((row, context) -> item(row))
                .list();
        List<ChecklistItem> all = new ArrayList<>();
        Arrays.stream(GoldenRule.values())
                .filter(rule -> rule.phase() == phase)
                .map(rule -> said.stream()
                        .filter(item -> item.rule().equals(Optional.of(rule)))
                        .findFirst()
                        .orElseGet(() -> new ChecklistItem(0, phase, Optional.of(rule), "", new ItemState.Open())))
                .forEach(all::add);
        said.stream().filter(item -> item.rule().isEmpty()).forEach(all::add);
        return all;
    }

    private static ChecklistItem item(ResultSet row) throws SQLException {
        return new ChecklistItem(
                row.getLong("id"),
                Phase.valueOf(row.getString("phase")),
                Optional.ofNullable(row.getString("rule")).map(GoldenRule::valueOf),
                row.getString("title"),
                state(row));
    }

    private static ItemState state(ResultSet row) throws SQLException {
        String by = row.getString("by");
        Optional<LocalDate> met = day(row, "met_on");
        Optional<LocalDate> aside = day(row, "aside_on");
        if (met.isPresent()) {
            return new ItemState.Met(met.get(), by);
        }
        return aside.isPresent()
                ? new ItemState.Aside(aside.get(), by, row.getString("aside_reason"))
                : new ItemState.Open();
    }

    /** Keeps what is said of an item; returns whether the item is there. */
    boolean say(ChecklistItem item, ItemState state) {
        if (item.rule().isPresent()) {
            String rule = item.rule().get().name();
            return bound(handle.createUpdate("""
                            INSERT INTO checklist_item (phase, rule, title, met_on, aside_on, aside_reason, by)
                            VALUES (:phase, :rule, '', :met, :aside, :reason, :by)
                            ON CONFLICT (rule) DO UPDATE
                            SET met_on = excluded.met_on, aside_on = excluded.aside_on,
                                aside_reason = excluded.aside_reason, by = excluded.by"""), state)
                            .bind("phase", item.phase().name())
                            .bind("rule", rule)
                            .execute()
                    == 1;
        }
        return bound(handle.createUpdate("""
                        UPDATE checklist_item
                        SET met_on = :met, aside_on = :aside, aside_reason = :reason, by = :by
                        WHERE id = :id"""), state).bind("id", item.id()).execute() == 1;
    }

    private static Update bound(Update update, ItemState state) {
        @Nullable String met = null;
        @Nullable String aside = null;
        String by = "";
        String reason = "";
        switch (state) {
            case ItemState.Open() -> {}
            case ItemState.Met(LocalDate on, String who) -> {
                met = on.toString();
                by = who;
            }
            case ItemState.Aside(LocalDate on, String who, String why) -> {
                aside = on.toString();
                by = who;
                reason = why;
            }
        }
        return update.bind("met", met)
                .bind("aside", aside)
                .bind("reason", reason)
                .bind("by", by);
    }

    long insert(Phase phase, String title) {
        return handle.createUpdate("""
                        INSERT INTO checklist_item (phase, title, aside_reason, by) VALUES (:phase, :title, '', '')""")
                .bind("phase", phase.name())
                .bind("title", title)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such an item. */
    boolean deleteItem(long id) {
        return handle.createUpdate("DELETE FROM checklist_item WHERE id = :id AND rule IS NULL")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
