package nl.lotwijzer.support;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The project's own lists in the database. */
final class ChecklistStore {
    private final Handle handle;

    ChecklistStore(Handle handle) {
        this.handle = handle;
    }

    List<String> of(Checklist list) {
        return handle.createQuery("SELECT text FROM support_checklist WHERE list = :list ORDER BY position")
                .bind("list", list.name())
                .mapTo(String.class)
                .list();
    }

    void replace(Checklist list, List<String> lines) {
        handle.createUpdate("DELETE FROM support_checklist WHERE list = :list")
                .bind("list", list.name())
                .execute();
        for (int i = 0; i < lines.size(); i++) {
            handle.createUpdate("INSERT INTO support_checklist (list, position, text) VALUES (:list, :position, :text)")
                    .bind("list", list.name())
                    .bind("position", i + 1)
                    .bind("text", lines.get(i))
                    .execute();
        }
    }
}
