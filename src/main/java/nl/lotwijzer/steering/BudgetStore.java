package nl.lotwijzer.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.money.Euro;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The lines of the budget and what was spent, in the database. */
final class BudgetStore {
    private final Handle handle;

    BudgetStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all lines in their order, each with the sum of its entries. */
    List<BudgetLine> lines() {
        Map<Long, Euro> spent =
                entries().stream().collect(Collectors.toMap(BudgetEntry::line, BudgetEntry::amount, Euro::plus));
        return handle.createQuery("SELECT * FROM budget_line ORDER BY position, id")
                .map((row, context) -> new BudgetLine(
                        row.getLong("id"),
                        row.getInt("position"),
                        details(row),
                        spent.getOrDefault(row.getLong("id"), Euro.ZERO)))
                .list();
    }

    private static BudgetDetails details(ResultSet row) throws SQLException {
        return new BudgetDetails(
                row.getString("category"),
                row.getString("title"),
                new Euro(row.getLong("planned")),
                new Euro(row.getLong("committed")),
                row.getObject("forecast") == null ? null : new Euro(row.getLong("forecast")));
    }

    long insert(BudgetDetails details) {
        return bound(handle.createUpdate("""
                        INSERT INTO budget_line (position, category, title, planned, committed, forecast)
                        VALUES (1 + (SELECT coalesce(max(position), 0) FROM budget_line), :category, :title, :planned,
                            :committed, :forecast)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a line. */
    boolean update(long id, BudgetDetails details) {
        return bound(handle.createUpdate("""
                                        UPDATE budget_line
                                        SET category = :category, title = :title, planned = :planned,
                                            committed = :committed, forecast = :forecast
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, BudgetDetails details) {
        Euro forecast = details.forecast();
        return statement
                .bind("category", details.category())
                .bind("title", details.title())
                .bind("planned", details.planned().cents())
                .bind("committed", details.committed().cents())
                .bind("forecast", forecast == null ? null : forecast.cents());
    }

    /** Returns whether there was such a line. */
    boolean delete(long id) {
        return handle.createUpdate("DELETE FROM budget_line WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Returns everything that was spent, by day. */
    List<BudgetEntry> entries() {
        return handle.createQuery("SELECT * FROM budget_entry ORDER BY day, id")
                .map((row, context) -> new BudgetEntry(
                        row.getLong("id"),
                        row.getLong("line_id"),
                        LocalDate.parse(row.getString("day")),
                        row.getString("description"),
                        new Euro(row.getLong("cents")),
                        source(row)))
                .list();
    }

    private static @Nullable BudgetSource source(ResultSet row) throws SQLException {
        String kind = row.getString("source");
        return kind == null ? null : new BudgetSource(BudgetSource.Kind.valueOf(kind), row.getLong("source_id"));
    }

    long insert(BudgetEntry entry) {
        BudgetSource source = entry.source();
        return handle.createUpdate("""
                        INSERT INTO budget_entry (line_id, day, description, cents, source, source_id)
                        VALUES (:line, :day, :description, :cents, :source, :sourceId)""")
                .bind("line", entry.line())
                .bind("day", entry.day().toString())
                .bind("description", entry.description())
                .bind("cents", entry.amount().cents())
                .bind("source", source == null ? null : source.kind().name())
                .bind("sourceId", source == null ? null : source.id())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such an entry. */
    boolean deleteEntry(long id) {
        return handle.createUpdate("DELETE FROM budget_entry WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
