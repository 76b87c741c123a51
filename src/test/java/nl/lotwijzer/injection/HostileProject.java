package nl.lotwijzer.injection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts hostile texts into every text that people type, whatever room it belongs to. */
final class HostileProject {
    /** By table, the columns in which people type whatever they like. */
    private static final Map<String, List<String>> TYPED = typed();

    /** Where a text may fill many pages. */
    private static final List<String> LONG =
            List.of("remark", "notes", "text", "description", "note", "explanation", "summary");

    private HostileProject() {}

    private static Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new TreeMap<>();
        typed.put("project", List.of("name", "commissioner", "question"));
        typed.put(
                "registrant",
                List.of(
                        "first_name",
                        "last_name",
                        "street",
                        "house_number",
                        "addition",
                        "city",
                        "email",
                        "phone",
                        "remark"));
        typed.put("registrant_note", List.of("note"));
        typed.put("participant", List.of("note"));
        typed.put("status_change", List.of("remark"));
        typed.put("contact", List.of("remark"));
        typed.put("person_card", List.of("allergy", "access", "childcare", "emergency_name", "emergency_phone"));
        typed.put("session", List.of("title", "place", "route", "remark"));
        typed.put("session_room", List.of("name", "note"));
        typed.put("run_item", List.of("title", "owner", "room", "material", "remark"));
        typed.put("facilitator", List.of("name", "email", "phone", "experience", "training", "interests", "notes"));
        typed.put("facilitator_conflict", List.of("theme", "reason"));
        typed.put("facilitator_day", List.of("reason"));
        typed.put("facilitator_evaluation", List.of("remark"));
        typed.put("office_holder", List.of("name", "organisation", "contact", "interests", "remarks"));
        typed.put("allowance_entry", List.of("reason"));
        typed.put("allowance_payment", List.of("name"));
        typed.put("evaluation_text", List.of("text"));
        typed.put("recommendation", List.of("title", "text", "theme", "explanation", "minority"));
        typed.put("recommendation_answer", List.of("reason", "decision"));
        typed.put("recommendation_own_threshold", List.of("reason"));
        typed.put("follow_up", List.of("text", "owner"));
        typed.put("follow_up_reading", List.of("note", "evidence"));
        typed.put("steering_meeting", List.of("place", "notes"));
        typed.put("steering_item", List.of("title", "owner", "note"));
        typed.put("steering_guest", List.of("name", "organisation"));
        typed.put("steering_decision", List.of("text", "concerns"));
        typed.put("steering_action", List.of("text", "owner"));
        typed.put("steering_risk", List.of("title", "cause", "consequence", "owner", "measure"));
        typed.put("budget_line", List.of("name", "category", "remark"));
        typed.put("budget_entry", List.of("description"));
        typed.put("training", List.of("title", "place", "audience", "trainer", "remark"));
        typed.put("training_guest", List.of("name", "organisation"));
        typed.put("advice_card", List.of("name", "remark"));
        typed.put("advice_use", List.of("subject", "adviser"));
        typed.put("conversation", List.of("organisation", "person", "contact", "summary", "agreed"));
        typed.put("proposal", List.of("title", "description", "area", "submitter"));
        typed.put("proposal_test", List.of("remark"));
        typed.put("mandate", List.of("text", "follow_up"));
        typed.put("milestone", List.of("title", "document"));
        typed.put("checklist_item", List.of("title", "aside_reason"));
        return typed;
    }

    /**
     * Fills a project that is closed.
     *
     * @return the columns that were filled, as {@code table.column}
     */
    static TreeSet<String> poison(Path project) throws SQLException {
        List<String> texts = HostileTexts.all();
        TreeSet<String> filled = new TreeSet<>();
        int next = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project)) {
            connection.setAutoCommit(false);
            for (var table : TYPED.entrySet()) {
                for (String column : table.getValue()) {
                    for (long row : rows(connection, table.getKey(), column)) {
                        String text = texts.get(next % texts.size());
                        next++;
                        boolean fits = text.length() < HostileTexts.LONGEST || LONG.contains(column);
                        if (fits && set(connection, table.getKey(), column, row, text)) {
                            filled.add(table.getKey() + "." + column);
                        }
                    }
                }
            }
            connection.commit();
        }
        return filled;
    }

    /** Returns the rows in which something stands in this column; none where there is no such column. */
    private static List<Long> rows(Connection connection, String table, String column) throws SQLException {
        List<Long> rows = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            boolean there;
            try (var found = statement.executeQuery(
                    "SELECT count(*) FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'")) {
                there = found.getInt(1) > 0;
            }
            if (there) {
                try (var found = statement.executeQuery(
                        "SELECT rowid FROM " + table + " WHERE " + column + " <> '' ORDER BY rowid")) {
                    while (found.next()) {
                        rows.add(found.getLong(1));
                    }
                }
            }
        }
        return rows;
    }

    /** Returns whether the project takes this text there; some columns have a form of their own. */
    private static boolean set(Connection connection, String table, String column, long row, String text) {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE " + table + " SET " + column + " = ? WHERE rowid = ?")) {
            update.setString(1, text);
            update.setLong(2, row);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            return false;
        }
    }
}
