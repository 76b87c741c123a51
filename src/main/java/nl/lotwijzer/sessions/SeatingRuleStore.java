package nl.lotwijzer.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rules and goals of the seating, and what tables offer, in the database. */
final class SeatingRuleStore {
    private final Handle handle;

    SeatingRuleStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all rules in the order in which they were made. */
    List<SeatingRule> all() {
        Map<Long, List<Long>> people = handle.createQuery("SELECT * FROM seating_rule_person ORDER BY id")
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

    long insert(SeatingRuleDetails details) {
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
    boolean update(long id, SeatingRuleDetails details) {
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

    /** Returns what the tables of a session offer, by table. */
    List<TableTrait> traits(long session) {
        return handle.createQuery("""
                        SELECT * FROM table_trait WHERE session_id = :session
                        ORDER BY table_number, coalesce(language, '')""")
                .bind("session", session)
                .map((row, context) -> new TableTrait(
                        row.getInt("table_number"),
                        Optional.ofNullable(row.getString("language")).orElse("")))
                .list();
    }

    void offer(long session, TableTrait trait) {
        bound(handle.createUpdate("""
                        INSERT INTO table_trait (session_id, table_number, language)
                        VALUES (:session, :table, nullif(:language, ''))
                        ON CONFLICT (session_id, table_number, coalesce(lower(language), '')) DO NOTHING"""), session, trait)
                .execute();
    }

    void withdraw(long session, TableTrait trait) {
        bound(handle.createUpdate("""
                        DELETE FROM table_trait WHERE session_id = :session AND table_number = :table
                        AND coalesce(lower(language), '') = lower(:language)"""), session, trait).execute();
    }

    /** Returns what the goals weigh that have a weight of their own, by criterion; empty for meeting others. */
    Map<String, GoalWeight> weights() {
        return handle.createQuery("SELECT * FROM seating_goal ORDER BY id")
                .map((row, context) -> Map.entry(
                        Optional.ofNullable(row.getString("criterion")).orElse(""),
                        GoalWeight.valueOf(row.getString("weight"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** @param criterion empty for meeting others */
    void weigh(String criterion, GoalWeight weight) {
        handle.createUpdate("""
                        INSERT INTO seating_goal (criterion, weight) VALUES (nullif(:criterion, ''), :weight)
                        ON CONFLICT (coalesce(criterion, '')) DO UPDATE SET weight = excluded.weight""")
                .bind("criterion", criterion)
                .bind("weight", weight.name())
                .execute();
    }

    private void name(long rule, List<Long> people) {
        for (long person : people) {
            handle.createUpdate(
                            "INSERT INTO seating_rule_person (rule_id, registrant_id) VALUES (:rule, :person)")
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
        return statement
                .bind("session", session)
                .bind("table", trait.table())
                .bind("language", trait.language());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, SeatingRuleDetails details) {
        return statement
                .bind("kind", details.kind().name())
                .bind("session", details.session().orElse(null))
                .bind("round", details.round().orElse(null))
                .bind("table", details.table().orElse(null))
                .bind("language", details.language())
                .bind("reason", details.reason());
    }

    private static SeatingRule rule(ResultSet row, List<Long> people) throws SQLException {
        return new SeatingRule(
                row.getLong("id"),
                new SeatingRuleDetails(
                        SeatingRuleKind.valueOf(row.getString("kind")),
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
