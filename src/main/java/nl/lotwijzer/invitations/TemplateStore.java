package nl.lotwijzer.invitations;

import java.util.Base64;
import java.util.Optional;
import nl.lotwijzer.letterpaper.LetterKind;
import org.jdbi.v3.core.Handle;

/** Templates of letters and what letters share, in the project file. */
final class TemplateStore {
    private final Handle handle;

    TemplateStore(Handle handle) {
        this.handle = handle;
    }

    LetterSettings settings() {
        return handle.createQuery("SELECT web_address, double_sided FROM letter_setting")
                .map((row, context) -> new LetterSettings(row.getString("web_address"), row.getBoolean("double_sided")))
                .findOne()
                .orElse(LetterSettings.NONE);
    }

    void keep(LetterSettings settings) {
        handle.createUpdate("""
                        INSERT INTO letter_setting (id, web_address, double_sided) VALUES (1, :web_address, :double_sided)
                        ON CONFLICT (id) DO UPDATE
                        SET web_address = excluded.web_address, double_sided = excluded.double_sided""")
                .bind("web_address", settings.webAddress())
                .bind("double_sided", settings.doubleSided() ? 1 : 0)
                .execute();
    }

    Optional<StoredTemplate> template(LetterKind kind) {
        return handle.createQuery("SELECT file_name, content FROM letter_template WHERE kind = :kind")
                .bind("kind", kind.name())
                .map((row, context) -> new StoredTemplate(
                        kind, row.getString("file_name"), Base64.getDecoder().decode(row.getString("content"))))
                .findOne();
    }

    void keep(StoredTemplate template) {
        handle.createUpdate("""
                        INSERT INTO letter_template (kind, file_name, content) VALUES (:kind, :file_name, :content)
                        ON CONFLICT (kind) DO UPDATE SET file_name = excluded.file_name, content = excluded.content""")
                .bind("kind", template.kind().name())
                .bind("file_name", template.fileName())
                .bind("content", Base64.getEncoder().encodeToString(template.content()))
                .execute();
    }

    void removeTemplate(LetterKind kind) {
        handle.createUpdate("DELETE FROM letter_template WHERE kind = :kind")
                .bind("kind", kind.name())
                .execute();
    }
}
