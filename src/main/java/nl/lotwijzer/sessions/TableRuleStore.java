package nl.lotwijzer.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The rules and goals of the seating, and what tables offer, in the database. */
final class TableRuleStore {
    /** What a seating is weighed on. */
    enum Goal {
        MIRROR,
        MEET
    }

    private final Handle handle;

    TableRuleStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all rules in the order in which they were made. */
    List<TableRule> all() {
        Map<Long, List<Long>> people = handle
                .createQuery("SELECT * FROM seating_rule_person ORDER BY id")
                .map((row, context) -> Map.entry(row.getLong("rule_id"), row.getLong("registrant_id")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery("""
                        SELECT r.*, j.time, j.role FROM seating_rule r JOIN journal j ON j.id = r.journal_entry
                        ORDER BY r.id""")
                .map((row, context) -> rule(row, people.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    long insert(TableRuleDetails details) {
        long id = bound(handle.createUpdate("""
                                INSERT INTO seating_rule (kind, session_id, round, table_number, language, reason,
                                                          journal_entry)
                                VALUES (:kind, :session, :round, :table, :language, :reason,
                                        (SELECT coalesce(max(id), 0) + 1 FROM journal))"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        name(id, details.people());
        return id;
    }

    /** Returns whether there was such a rule. */
    boolean update(long id, TableRuleDetails details) {
        boolean found = bound(handle.createUpdate("""
                                        UPDATE seating_rule
                                        SET kind = :kind, session_id = :session, round = :round,
                                            table_number = :table, language = :language, reason = :reason,
                                            journal_entry = (SELECT coalesce(max(id), 0) + 1 FROM journal)
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
        if (found) {
            unname(id);
            name(id, details.people());
        }
        return found;
    }

    void delete(long id) {
        unname(id);
        handle.createUpdate("DELETE FROM seating_rule WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /** Returns what the tables offer, by session, ordered by table. */
    Map<Long, List<TableTrait>> traits() {
        return handle
                .createQuery("SELECT * FROM table_trait ORDER BY table_number, coalesce(language, '')")
                .map((row, context) -> Map.entry(
                        row.getLong("session_id"),
                        new TableTrait(
                                row.getInt("table_number"),
                                Optional.ofNullable(row.getString("language")).orElse(""))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void offer(long session, TableTrait trait) {
        bound(handle.createUpdate("""
                        INSERT INTO table_trait (session_id, table_number, language)
                        VALUES (:session, :table, nullif(:language, ''))
                        ON CONFLICT (session_id, table_number, coalesce(lower(language), '')) DO NOTHING"""), session, trait).execute();
    }

    void withdraw(long session, TableTrait trait) {
        bound(handle.createUpdate("""
                        DELETE FROM table_trait WHERE session_id = :session AND table_number = :table
                        AND coalesce(lower(language), '') = lower(:language)"""), session, trait).execute();
    }

    /** Returns what a goal weighs; the usual weight if nobody said otherwise. */
    GoalWeight weight(Goal goal) {
        return handle.createQuery("SELECT weight FROM seating_goal WHERE goal = :goal AND criterion IS NULL")
                .bind("goal", goal.name())
                .mapTo(String.class)
                .findOne()
                .map(GoalWeight::valueOf)
                .orElse(GoalWeight.NORMAL);
    }

    /** Returns the criteria on which tables need not mirror the group. */
    Set<String> leftOut() {
        return handle.createQuery("SELECT criterion FROM seating_goal WHERE criterion IS NOT NULL AND weight = 'NONE'")
                .mapTo(String.class)
                .set();
    }

    void weigh(Goal goal, GoalWeight weight) {
        weigh(goal, null, weight);
    }

    /** Has tables mirror the group on this criterion, or not. */
    void mirror(String criterion, boolean counts) {
        weigh(Goal.MIRROR, criterion, counts ? GoalWeight.NORMAL : GoalWeight.NONE);
    }

    private void weigh(Goal goal, @Nullable String criterion, GoalWeight weight) {
        handle.createUpdate("""
                        INSERT INTO seating_goal (goal, criterion, weight) VALUES (:goal, :criterion, :weight)
                        ON CONFLICT (goal, coalesce(criterion, '')) DO UPDATE SET weight = excluded.weight""")
                .bind("goal", goal.name())
                .bind("criterion", criterion)
                .bind("weight", weight.name())
                .execute();
    }

    private void name(long rule, List<Long> people) {
        for (long person : people) {
            handle.createUpdate("INSERT INTO seating_rule_person (rule_id, registrant_id) VALUES (:rule, :person)")
                    .bind("rule", rule)
                    .bind("person", person)
                    .execute();
        }
    }

    private void unname(long rule) {
        handle.createUpdate("DELETE FROM seating_rule_person WHERE rule_id = :rule")
                .bind("rule", rule)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, long session, TableTrait trait) {
        return statement.bind("session", session).bind("table", trait.table()).bind("language", trait.language());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, TableRuleDetails details) {
        return statement
                .bind("kind", details.kind().name())
                .bind("session", details.session().orElse(null))
                .bind("round", details.round().orElse(null))
                .bind("table", details.table().orElse(null))
                .bind("language", details.language())
                .bind("reason", details.reason());
    }

    private static TableRule rule(ResultSet row, List<Long> people) throws SQLException {
        return new TableRule(
                row.getLong("id"),
                new TableRuleDetails(
                        TableRuleKind.valueOf(row.getString("kind")),
                        people,
                        Optional.ofNullable(row.getObject("session_id")).map(id -> ((Number) id).longValue()),
                        number(row, "round"),
                        number(row, "table_number"),
                        row.getString("language"),
                        row.getString("reason")),
                Instant.parse(row.getString("time")),
                row.getString("role"));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column)).map(value -> ((Number) value).intValue());
    }
}
