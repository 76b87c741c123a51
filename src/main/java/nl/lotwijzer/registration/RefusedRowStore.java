package nl.lotwijzer.registration;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.registration.RefusedRow.State;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The refused rows in the project file. A row that says the same as one that is there already is not kept twice. */
final class RefusedRowStore {
    private final Handle handle;

    RefusedRowStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the refused rows that are not kept yet. */
    List<RowOutcome> unknown(ImportPreview preview) {
        List<RowOutcome> refused =
                preview.outcomes().stream().filter(RowOutcome::refused).toList();
        if (refused.isEmpty()) {
            return refused;
        }
        Set<String> known = new HashSet<>(handle.createQuery("SELECT fingerprint FROM refused_row")
                .mapTo(String.class)
                .list());
        return refused.stream()
                .filter(outcome -> known.add(Fingerprint.of(outcome.row())))
                .toList();
    }

    void keep(long batch, ImportPreview preview, ColumnMapping mapping) {
        List<RowOutcome> rows = unknown(preview);
        if (rows.isEmpty()) {
            return;
        }
        Sheet sheet = preview.sheet();
        handle.createUpdate("""
                        INSERT INTO refused_layout (id, header_row, headers, uses)
                        VALUES (:id, :row, :headers, :uses)""")
                .bind("id", batch)
                .bind("row", sheet.headerRow())
                .bind(
                        "headers",
                        TabbedText.of(sheet.columns().stream().map(Column::name).toList()))
                .bind(
                        "uses",
                        TabbedText.of(mapping.uses().stream()
                                .map(ColumnUseStore::write)
                                .toList()))
                .execute();
        try (PreparedBatch inserts = handle.prepareBatch("""
                INSERT INTO refused_row (batch, source_row, fingerprint, cells, reasons, state, ground)
                VALUES (:batch, :row, :fingerprint, :cells, :reasons, 'open', '')""")) {
            for (RowOutcome outcome : rows) {
                inserts.bind("batch", batch)
                        .bind("row", outcome.row().number())
                        .bind("fingerprint", Fingerprint.of(outcome.row()))
                        .bind("cells", TabbedText.of(outcome.row().cells()))
                        .bind(
                                "reasons",
                                WrittenRemarks.of(outcome.remarks().stream()
                                        .filter(remark -> remark.weight() == Weight.REFUSAL)
                                        .toList()))
                        .add();
            }
            inserts.execute();
        }
    }

    Optional<RefusedLayout> layout(long batch) {
        return handle.createQuery("""
                        SELECT l.*, b.file_name, b.sheet
                        FROM refused_layout l JOIN import_batch b ON b.id = l.id WHERE l.id = :id""")
                .bind("id", batch)
                .map((row, context) -> new RefusedLayout(
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getInt("header_row"),
                        TabbedText.read(row.getString("headers")),
                        TabbedText.read(row.getString("uses")).stream()
                                .map(ColumnUseStore::read)
                                .toList()))
                .findOne();
    }

    List<RefusedRow> of(long batch) {
        return handle.createQuery("""
                        SELECT r.*, b.file_name FROM refused_row r JOIN import_batch b ON b.id = r.batch
                        WHERE r.batch = :batch ORDER BY r.source_row, r.id""")
                .bind("batch", batch)
                .map((row, context) -> new RefusedRow(
                        row.getLong("id"),
                        row.getLong("batch"),
                        row.getInt("source_row"),
                        TabbedText.read(row.getString("cells")),
                        WrittenRemarks.read(
                                row.getString("reasons"),
                                Place.in(row.getString("file_name")).row(row.getInt("source_row"))),
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("ground")))
                .list();
    }

    /** Returns how many rows of each import are in this state. */
    Map<Long, Integer> count(State state) {
        Map<Long, Integer> counts = new TreeMap<>();
        handle.createQuery("SELECT batch, count(*) FROM refused_row WHERE state = :state GROUP BY batch")
                .bind("state", written(state))
                .map((row, context) -> counts.put(row.getLong(1), row.getInt(2)))
                .forEach(added -> {});
        return counts;
    }

    void mark(Collection<Long> rows, State state, String ground) {
        try (PreparedBatch updates =
                handle.prepareBatch("UPDATE refused_row SET state = :state, ground = :ground WHERE id = :id")) {
            for (long row : rows) {
                updates.bind("state", written(state))
                        .bind("ground", ground)
                        .bind("id", row)
                        .add();
            }
            updates.execute();
        }
    }

    void clear(long batch) {
        handle.createUpdate("DELETE FROM refused_row WHERE batch = :batch")
                .bind("batch", batch)
                .execute();
    }

    /** Takes away the rows that hold this person's e-mail address or code, or every part of the name. */
    void erase(Form person) {
        List<Long> theirs = handle.createQuery("SELECT id, cells FROM refused_row")
                .map((row, context) -> holds(TabbedText.read(row.getString("cells")), person) ? row.getLong("id") : 0L)
                .filter(id -> id > 0)
                .list();
        for (long row : theirs) {
            handle.createUpdate("DELETE FROM refused_row WHERE id = :id")
                    .bind("id", row)
                    .execute();
        }
    }

    private static boolean holds(List<String> cells, Form person) {
        Set<String> whole = new HashSet<>();
        cells.forEach(cell -> whole.add(ComparedText.letters(cell)));
        String text = ComparedText.letters(String.join(" ", cells));
        boolean named = !person.lastName().isEmpty()
                && Arrays.stream(person.name().split(" ")).allMatch(part -> text.contains(ComparedText.letters(part)));
        return named || is(whole, person.email()) || is(whole, person.letterCode());
    }

    private static boolean is(Set<String> cells, String text) {
        String sought = ComparedText.letters(text);
        return !sought.isEmpty() && cells.contains(sought);
    }

    private static String written(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
