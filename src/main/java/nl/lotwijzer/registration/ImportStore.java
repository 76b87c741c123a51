package nl.lotwijzer.registration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.registration.ImportCheck.Judged;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Imports in the project file, and the rows they bring in. */
final class ImportStore {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final Handle handle;

    ImportStore(Handle handle) {
        this.handle = handle;
    }

    /** The entry that the journal writes for this change is the next one; its time is the time of the import. */
    long addBatch(ImportPreview rows, String sheetName) {
        return handle.createUpdate("""
                        INSERT INTO import_batch
                            (file_name, sheet, journal_entry, row_count, added, changed, unchanged, refused)
                        VALUES (:file, :sheet, :entry, :rows,
                            :added, :changed, :unchanged, :refused)""")
                .bind("file", rows.sheet().fileName())
                .bind("sheet", sheetName)
                .bind("entry", new RegistrationStore(handle).lastEntry() + 1)
                .bind("rows", rows.outcomes().size())
                .bind("added", rows.count(Verdict.ADDED))
                .bind("changed", rows.count(Verdict.CHANGED))
                .bind("unchanged", rows.count(Verdict.UNCHANGED))
                .bind("refused", rows.count(Verdict.REFUSED))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    List<ImportBatch> batches() {
        return handle.createQuery("""
                        SELECT b.*, j.time FROM import_batch b JOIN journal j ON j.id = b.journal_entry
                        WHERE b.channel IS NULL
                        ORDER BY b.id""")
                .map((row, context) -> new ImportBatch(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("sheet"),
                        Instant.parse(row.getString("time")),
                        row.getInt("row_count"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("refused")))
                .list();
    }

    /** Counts a row that was refused at first under what became of it. */
    void move(long batch, Verdict verdict) {
        String column = verdict.name().toLowerCase(Locale.ROOT);
        handle.createUpdate("UPDATE import_batch SET refused = refused - 1, " + column + " = " + column
                        + " + 1 WHERE id = :id")
                .bind("id", batch)
                .execute();
    }

    /** Writes the rows that say something new. */
    void write(List<Judged> rows, long batch, IntConsumer rowsDone) {
        RegistrationStore store = new RegistrationStore(handle);
        int next = store.highestNumber() + 1;
        int done = 0;
        // A named binding per column would take longer than the whole of SQLite's work on 100,000 rows.
        try (PreparedStatement insert = handle.getConnection().prepareStatement("""
                INSERT INTO registrant (number, fingerprint, form_id, letter_code, first_name, last_name, email, phone,
                    street, house_number, addition, postcode, city, birth_date, birth_year, registered_at, remark,
                    answers, batch, source_row, state, ground)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', '')""")) {
            for (Judged row : rows) {
                switch (row.outcome().verdict()) {
                    case ADDED -> insert(insert, RegistrationNumber.of(next++), row, batch);
                    case CHANGED -> store.update(row, batch);
                    case UNCHANGED, REFUSED -> {}
                }
                if (++done % ROWS_BETWEEN_REPORTS == 0) {
                    rowsDone.accept(done);
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException("Rows could not be written", e, null);
        }
    }

    private static void insert(PreparedStatement insert, RegistrationNumber number, Judged judged, long batch)
            throws SQLException {
        Form form = judged.form();
        Address address = form.address();
        insert.setString(1, number.value());
        insert.setString(2, judged.fingerprint());
        insert.setString(3, form.formId().isEmpty() ? null : form.formId());
        insert.setString(4, form.letterCode().isEmpty() ? null : form.letterCode());
        insert.setString(5, form.firstName());
        insert.setString(6, form.lastName());
        insert.setString(7, form.email());
        insert.setString(8, form.phone());
        insert.setString(9, address.street());
        insert.setString(10, address.houseNumber());
        insert.setString(11, address.addition());
        insert.setString(12, address.postcode());
        insert.setString(13, address.city());
        insert.setString(14, form.birthDate() == null ? null : form.birthDate().toString());
        insert.setObject(15, form.birthYear());
        insert.setString(
                16, form.registeredAt() == null ? null : form.registeredAt().toString());
        insert.setString(17, form.remark());
        insert.setString(18, JsonObject.of(form.answers()));
        insert.setLong(19, batch);
        insert.setInt(20, judged.outcome().row().number());
        insert.executeUpdate();
    }
}
