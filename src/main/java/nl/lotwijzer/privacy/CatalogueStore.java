package nl.lotwijzer.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of the catalogue in the database: whose rows they are, what they hold, and emptying them. */
final class CatalogueStore {
    private static final String NEW_SALT = "lower(hex(randomblob(16)))";

    /** Who was drawn in a lottery that counts, or took the seat of somebody. */
    private static final String DRAWN = """
            SELECT registrant_id FROM participant
            UNION SELECT e.registrant_id FROM lottery_entrant e JOIN lottery l ON l.id = e.lottery_id
                WHERE e.selected = 1 AND l.state = 'drawn'
            UNION SELECT r.id FROM replacement_event e JOIN registrant r ON r.number IN (e.who, e.for_whom)
                WHERE e.kind = 'vervangen'""";

    private final Handle handle;

    CatalogueStore(Handle handle) {
        this.handle = handle;
    }

    /** A row as it stands: its number and its values by column. */
    record Found(long id, Map<String, @Nullable String> values) {}

    /** Returns the rows of a table that belong to this person. */
    List<Found> rows(CatalogueTable table, Subject subject, long person) {
        List<Link> links = table.links(subject);
        if (links.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT rowid AS catalogue_row, * FROM " + table.name() + " AS t WHERE "
                        + belongs(links, ":person") + " ORDER BY rowid")
                .bind("person", person)
                .map((row, context) -> {
                    Map<String, @Nullable String> values = new LinkedHashMap<>();
                    for (CatalogueColumn column : table.columns()) {
                        values.put(column.name(), row.getString(column.name()));
                    }
                    return new Found(row.getLong("catalogue_row"), values);
                })
                .list();
    }

    /** Returns of how many people, or, of fields of nobody in particular, in how many rows a group of fields holds anything. */
    int held(FieldGroup group) {
        List<String> parts = new ArrayList<>();
        for (CatalogueTable table : Catalogue.whole().tables()) {
            List<CatalogueColumn> columns = table.columnsOf(group.fields()).stream()
                    .filter(column -> column.nature().ofPeople())
                    .toList();
            if (columns.isEmpty()) {
                continue;
            }
            String filled = columns.stream().map(CatalogueStore::filled).collect(Collectors.joining(" OR ", "(", ")"));
            if (group.who() == FieldGroup.Who.NONE) {
                parts.add("SELECT '" + table.name() + "' || rowid AS person FROM " + table.name() + " AS t WHERE "
                        + filled);
            } else {
                table.links(group.subject()).stream()
                        .filter(link -> link.kind() != Link.Kind.LETTER)
                        .forEach(link -> parts.add(people(table, link, filled)));
            }
        }
        if (parts.isEmpty()) {
            return 0;
        }
        String among = group.who() == FieldGroup.Who.NONE || group.who() == FieldGroup.Who.ALL
                ? ""
                : " WHERE person IN (" + everybody(group) + ")";
        return handle.createQuery("SELECT count(DISTINCT person) FROM (" + String.join(" UNION ", parts) + ")" + among)
                .mapTo(Integer.class)
                .one();
    }

    /** Returns whether somebody is one of the people whom a group is about. */
    boolean among(FieldGroup group, long person) {
        return handle.createQuery("SELECT :person IN (" + everybody(group) + ")")
                .bind("person", person)
                .mapTo(Boolean.class)
                .one();
    }

    /** Returns whether a group of fields holds anything of this person. */
    boolean holds(FieldGroup group, Subject subject, long person) {
        return Catalogue.whole().tables().stream()
                .filter(table -> !table.links(subject).isEmpty())
                .anyMatch(table -> table.columnsOf(group.fields()).stream()
                        .filter(column -> column.nature().ofPeople())
                        .anyMatch(column -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + table.name()
                                        + " AS t WHERE " + belongs(table.links(subject), ":person") + " AND "
                                        + filled(column) + ")")
                                .bind("person", person)
                                .mapTo(Boolean.class)
                                .one()));
    }

    /** Takes the fields of a group out of the project, of all whom it is about. */
    void empty(FieldGroup group) {
        handle.execute("PRAGMA defer_foreign_keys = ON");
        for (CatalogueTable table : thatOfThePeopleLast(group.subject())) {
            List<CatalogueColumn> columns = table.columnsOf(group.fields());
            if (group.who() == FieldGroup.Who.NONE) {
                empty(table, columns, "1 = 1", Optional.empty());
            } else if (!table.links(group.subject()).isEmpty()) {
                empty(table, columns, belongs(table.links(group.subject()), everybody(group)), Optional.empty());
            }
        }
    }

    /** Takes everything that goes out of the project of one person, in every table. */
    void empty(Subject subject, long person) {
        Set<String> fields = Catalogue.groups().stream()
                .filter(group -> group.subject() == subject)
                .map(FieldGroup::fields)
                .collect(Collectors.toSet());
        handle.execute("PRAGMA defer_foreign_keys = ON");
        for (CatalogueTable table : thatOfThePeopleLast(subject)) {
            if (!table.links(subject).isEmpty()) {
                List<CatalogueColumn> columns = table.columns().stream()
                        .filter(column -> fields.contains(column.fields()))
                        .toList();
                empty(table, columns, belongs(table.links(subject), ":person"), Optional.of(person));
            }
        }
    }

    /** Other tables find their people by it, so it is emptied when they are. */
    private static List<CatalogueTable> thatOfThePeopleLast(Subject subject) {
        return Catalogue.whole().tables().stream()
                .sorted(Comparator.comparing(
                        (CatalogueTable table) -> table.name().equals(subject.table())))
                .toList();
    }

    private void empty(CatalogueTable table, List<CatalogueColumn> columns, String which, Optional<Long> person) {
        List<CatalogueColumn> going = columns.stream()
                .filter(column -> column.wiping() != Wiping.KEEP && column.wiping() != Wiping.NONCE)
                .toList();
        if (going.isEmpty()) {
            return;
        }
        String rows = " FROM " + table.name() + " AS t WHERE " + which;
        if (going.stream().anyMatch(column -> column.wiping() == Wiping.ROW)) {
            execute("DELETE FROM " + table.name() + " WHERE rowid IN (SELECT rowid" + rows + ")", person);
            return;
        }
        String filled = going.stream().map(CatalogueStore::filled).collect(Collectors.joining(" OR ", " AND (", ")"));
        String changes = going.stream()
                .map(column -> column.name() + " = " + emptied(column))
                .collect(Collectors.joining(", "));
        execute(
                "UPDATE " + table.name() + " SET " + changes + (table.salted() ? ", salt = " + NEW_SALT : "")
                        + " WHERE rowid IN (SELECT rowid" + rows + filled + ")",
                person);
    }

    private void execute(String sql, Optional<Long> person) {
        var update = handle.createUpdate(sql);
        person.ifPresent(id -> update.bind("person", id));
        update.execute();
    }

    /** The condition that a row of {@code t} belongs to one of these people by one of these links. */
    private static String belongs(List<Link> links, String people) {
        return links.stream()
                .map(link -> "t." + link.column() + " IN (" + keys(link, people) + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String keys(Link link, String people) {
        return switch (link.kind()) {
            case DIRECT -> people;
            case BETWEEN ->
                "SELECT b." + link.key() + " FROM " + link.table() + " AS b WHERE b." + link.person() + " IN (" + people
                        + ")";
            case NUMBER -> "SELECT r.number FROM registrant AS r WHERE r.id IN (" + people + ")";
            case NAME -> "SELECT p.name FROM " + link.subject().table() + " AS p WHERE p.id IN (" + people + ")";
            case LETTER ->
                "SELECT l.id FROM letter AS l JOIN registrant AS r ON replace(r.letter_code, '-', '') ="
                        + " replace(l.code, '-', '') WHERE r.id IN (" + people + ")";
        };
    }

    /** The query for the people whose rows of a table meet a condition. */
    private static String people(CatalogueTable table, Link link, String condition) {
        String from = " FROM " + table.name() + " AS t ";
        return switch (link.kind()) {
            case DIRECT -> "SELECT t." + link.column() + " AS person" + from + "WHERE " + condition;
            case BETWEEN ->
                "SELECT b." + link.person() + " AS person" + from + "JOIN " + link.table() + " AS b ON b." + link.key()
                        + " = t." + link.column() + " WHERE " + condition;
            case NUMBER ->
                "SELECT r.id AS person" + from + "JOIN registrant AS r ON r.number = t." + link.column() + " WHERE "
                        + condition;
            case NAME ->
                "SELECT p.id AS person" + from + "JOIN " + link.subject().table() + " AS p ON p.name = t."
                        + link.column() + " WHERE " + condition;
            case LETTER -> throw new IllegalArgumentException("Letters are counted by themselves");
        };
    }

    /** The query for all people whom a group is about. */
    private static String everybody(FieldGroup group) {
        String all = "SELECT id FROM " + group.subject().table();
        return switch (group.who()) {
            case ALL -> all;
            case DRAWN -> DRAWN;
            case REST -> all + " WHERE id NOT IN (" + DRAWN + ")";
            case NONE -> throw new IllegalArgumentException("These fields are about nobody in particular");
        };
    }

    /** The condition that a column of {@code t} holds something that can go. */
    private static String filled(CatalogueColumn column) {
        String name = "t." + column.name();
        return switch (column.wiping()) {
            case KEEP, NONCE, MARK -> "1 = 0";
            case ROW -> "1 = 1";
            case EMPTY, BLANK -> "coalesce(" + name + ", '') <> ''";
            case NULL -> name + " IS NOT NULL";
            case ZERO -> name + " <> 0";
            case ONE -> name + " <> 1";
            case JSON -> name + " <> '{}'";
        };
    }

    private static String emptied(CatalogueColumn column) {
        return switch (column.wiping()) {
            case EMPTY -> "''";
            case BLANK -> "CASE WHEN " + column.name() + " IS NULL THEN NULL ELSE '' END";
            case NULL -> "NULL";
            case ZERO -> "0";
            case ONE, MARK -> "1";
            case JSON -> "'{}'";
            case KEEP, ROW, NONCE -> throw new IllegalArgumentException(column.name() + " is not emptied");
        };
    }
}
