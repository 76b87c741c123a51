package nl.lotwijzer.registration;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.registration.HouseholdChoice.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was decided about who lives together. */
final class HouseholdStore {
    private final Handle handle;

    HouseholdStore(Handle handle) {
        this.handle = handle;
    }

    List<HouseholdChoice> all() {
        return handle.createQuery(
                        "SELECT registrant_id, kind, home, reason FROM household_choice ORDER BY registrant_id")
                .map((row, context) -> new HouseholdChoice(
                        row.getLong("registrant_id"),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getInt("home"),
                        row.getString("reason")))
                .list();
    }

    int highestHome() {
        return handle.createQuery("SELECT coalesce(max(home), 0) FROM household_choice")
                .mapTo(Integer.class)
                .one();
    }

    /** Puts these choices in the place of what was decided about the same people before. */
    void put(Collection<HouseholdChoice> choices) {
        try (PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO household_choice (registrant_id, kind, home, reason) VALUES (:registrant, :kind, :home, :reason)
                ON CONFLICT (registrant_id) DO UPDATE
                    SET kind = excluded.kind, home = excluded.home, reason = excluded.reason""")) {
            for (HouseholdChoice choice : choices) {
                rows.bind("registrant", choice.registrant())
                        .bind("kind", choice.kind().name().toLowerCase(Locale.ROOT))
                        .bind("home", choice.home())
                        .bind("reason", choice.reason())
                        .add();
            }
            rows.execute();
        }
    }

    void remove(Collection<Long> registrants) {
        try (PreparedBatch rows =
                handle.prepareBatch("DELETE FROM household_choice WHERE registrant_id = :registrant")) {
            registrants.forEach(
                    registrant -> rows.bind("registrant", registrant).add());
            rows.execute();
        }
    }
}
