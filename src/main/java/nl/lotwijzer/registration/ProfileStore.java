package nl.lotwijzer.registration;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Profiles in the project file. */
final class ProfileStore {
    private final Handle handle;

    ProfileStore(Handle handle) {
        this.handle = handle;
    }

    List<Profile> all() {
        return handle.createQuery("SELECT content FROM mapping_profile ORDER BY name COLLATE NOCASE, id")
                .mapTo(String.class)
                .map(ProfileText::read)
                .list();
    }

    void save(Profile profile) {
        handle.createUpdate("""
                        INSERT INTO mapping_profile (name, content) VALUES (:name, :content)
                        ON CONFLICT (name) DO UPDATE SET content = excluded.content""")
                .bind("name", profile.name())
                .bind("content", ProfileText.of(profile))
                .execute();
    }

    void remove(String name) {
        handle.createUpdate("DELETE FROM mapping_profile WHERE name = :name")
                .bind("name", name)
                .execute();
    }
}
