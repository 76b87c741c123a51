package nl.lotwijzer.registration;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The notes of registrants in the project file. */
final class NoteStore {
    private final Handle handle;

    NoteStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all notes, the newest first. */
    List<Note> all() {
        return handle.createQuery("""
                        SELECT n.*, j.time, j.role FROM registrant_note n JOIN journal j ON j.id = n.journal_entry
                        ORDER BY n.id DESC""")
                .map((row, context) -> new Note(
                        row.getLong("id"),
                        row.getLong("registrant_id"),
                        row.getString("note"),
                        Instant.parse(row.getString("time")),
                        row.getString("role")))
                .list();
    }

    void insert(long registrant, String text, long entry) {
        handle.createUpdate("""
                        INSERT INTO registrant_note (registrant_id, note, journal_entry)
                        VALUES (:registrant, :note, :entry)""")
                .bind("registrant", registrant)
                .bind("note", text)
                .bind("entry", entry)
                .execute();
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM registrant_note WHERE id = :id")
                .bind("id", id)
                .execute();
    }
}
