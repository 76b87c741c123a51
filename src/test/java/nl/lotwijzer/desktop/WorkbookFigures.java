package nl.lotwijzer.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The figures of a steering group's report, read from the file, and the same figures counted by plain SQL in the project
 * file. Neither side uses the program's own services.
 */
final class WorkbookFigures {
    private WorkbookFigures() {}

    /** Returns the figures that the workbook shows, by what they are about. */
    static SortedMap<String, List<Long>> of(Path report) throws IOException {
        SortedMap<String, List<Long>> figures = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(report.toFile(), null, true)) {
            table(workbook.getSheet("Afspiegeling"), "Kenmerk", List.of(2, 4, 7, 8, 9), 2, figures);
            table(workbook.getSheet("Uitval en reserve"), "Status", List.of(1), 1, figures);
            table(workbook.getSheet("Bijeenkomsten"), "Bijeenkomst", List.of(3, 4, 6, 7), 1, figures);
        }
        return figures;
    }

    /** Adds the wanted columns of the table whose first header this is; its first columns name each row. */
    private static void table(
            Sheet sheet, String header, List<Integer> wanted, int names, SortedMap<String, List<Long>> figures) {
        boolean inside = false;
        int above = -1;
        for (Row row : sheet) {
            // A table ends where a row is left free.
            inside = inside && row.getRowNum() == above + 1;
            above = row.getRowNum();
            Cell first = row.getCell(0);
            boolean text = first != null && first.getCellType() == CellType.STRING;
            if (inside && text && row.getCell(wanted.getFirst()) != null) {
                List<String> key = new ArrayList<>(List.of(sheet.getSheetName()));
                for (int column = 0; column < names; column++) {
                    key.add(row.getCell(column).getStringCellValue());
                }
                figures.put(
                        String.join(" | ", key),
                        wanted.stream()
                                .map(column -> number(row.getCell(column)))
                                .toList());
            }
            inside = inside || (text && first.getStringCellValue().equals(header));
        }
    }

    private static Long number(Cell cell) {
        return cell == null || cell.getCellType() != CellType.NUMERIC ? -1L : Math.round(cell.getNumericCellValue());
    }

    /** Returns the same figures as the project file holds them; -1 stands where there is nothing to count yet. */
    static SortedMap<String, List<Long>> expected(Path project) throws SQLException {
        SortedMap<String, List<Long>> figures = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                Statement statement = connection.createStatement()) {
            mirror(statement, figures);
            for (String[] status : new String[][] {
                {"confirmed", "Bevestigd"},
                {"called", "Gebeld"},
                {"no_answer", "Geen gehoor"},
                {"declined", "Afgemeld"},
                {"replaced", "Vervangen"},
                {"stopped", "Gestopt"}
            }) {
                figures.put(
                        "Uitval en reserve | " + status[1],
                        List.of(count(
                                statement,
                                "SELECT count(*) FROM participant WHERE lower(status) = '" + status[0] + "'")));
            }
            figures.put(
                    "Uitval en reserve | Getrokken",
                    List.of(count(
                            statement,
                            "SELECT (SELECT count(*) FROM lottery_entrant WHERE selected = 1)"
                                    + " - (SELECT count(*) FROM participant WHERE lower(status) <> 'drawn')")));
            sessions(statement, figures);
        }
        return figures;
    }

    private static void mirror(Statement statement, SortedMap<String, List<Long>> figures) throws SQLException {
        Map<String, long[]> counted = new HashMap<>();
        List<String> criteria = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT criterion FROM lottery_quota GROUP BY criterion ORDER BY min(id)")) {
            while (rows.next()) {
                criteria.add(rows.getString(1));
            }
        }
        try (ResultSet rows = statement.executeQuery("""
                SELECT categories, count(*), sum(selected) FROM lottery_entrant
                JOIN lottery_type ON lottery_type.number = type GROUP BY number""")) {
            while (rows.next()) {
                String[] categories = rows.getString(1).split("\\t", -1);
                for (int i = 0; i < categories.length; i++) {
                    long[] both = counted.computeIfAbsent(criteria.get(i) + " | " + categories[i], key -> new long[2]);
                    both[0] += rows.getLong(2);
                    both[1] += rows.getLong(3);
                }
            }
        }
        try (ResultSet rows = statement.executeQuery("""
                SELECT criterion.name, category.name, population, min_seats, max_seats
                FROM category JOIN criterion ON criterion.id = criterion""")) {
            while (rows.next()) {
                String key = rows.getString(1) + " | " + rows.getString(2);
                long[] both = counted.getOrDefault(key, new long[2]);
                figures.put(
                        "Afspiegeling | " + key,
                        List.of(rows.getLong(3), both[0], rows.getLong(4), rows.getLong(5), both[1]));
            }
        }
    }

    private static void sessions(Statement statement, SortedMap<String, List<Long>> figures) throws SQLException {
        try (ResultSet rows = statement.executeQuery("""
                SELECT title,
                       (SELECT count(*) FROM participant WHERE lower(status) = 'confirmed'),
                       (SELECT count(*) FROM attendance WHERE session_id = session.id),
                       (SELECT count(*) FROM attendance WHERE session_id = session.id
                          AND mark IN ('PRESENT', 'LATE')),
                       (SELECT coalesce(max(tables), 0) FROM table_plan WHERE session_id = session.id),
                       (SELECT count(*) FROM session_facilitator WHERE session_id = session.id)
                FROM session ORDER BY date""")) {
            while (rows.next()) {
                figures.put(
                        "Bijeenkomsten | " + rows.getString(1),
                        List.of(
                                rows.getLong(2),
                                rows.getLong(3) == 0 ? -1L : rows.getLong(4),
                                rows.getLong(5) == 0 ? -1L : rows.getLong(5),
                                rows.getLong(6)));
            }
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }
}
