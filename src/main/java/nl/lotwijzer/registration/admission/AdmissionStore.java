package nl.lotwijzer.registration.admission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.registration.Registrant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was decided about registrants, in the project file. */
final class AdmissionStore {
    private final Handle handle;

    AdmissionStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns what parents and guardians said, by the key of the registrant. */
    Map<Long, Consent> consents() {
        Map<Long, Consent> consents = new HashMap<>();
        handle.createQuery("SELECT registrant_id, state, day, guardian FROM guardian_consent")
                .map((row, context) -> consents.put(
                        row.getLong("registrant_id"),
                        new Consent(
                                Consent.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                                LocalDate.parse(row.getString("day")),
                                row.getString("guardian"))))
                .forEach(replaced -> {});
        return consents;
    }

    void record(Collection<Registrant> registrants, Consent consent) {
        try (PreparedBatch writes = handle.prepareBatch("""
                INSERT INTO guardian_consent (registrant_id, state, day, guardian)
                VALUES (:registrant, :state, :day, :guardian)
                ON CONFLICT (registrant_id) DO UPDATE
                    SET state = excluded.state, day = excluded.day, guardian = excluded.guardian""")) {
            for (Registrant registrant : registrants) {
                writes.bind("registrant", registrant.id())
                        .bind("state", consent.state().name().toLowerCase(Locale.ROOT))
                        .bind("day", consent.day().toString())
                        .bind("guardian", consent.guardian())
                        .add();
            }
            writes.execute();
        }
    }

    /** Returns who of these was let in, and why. */
    List<Admitted> admitted(List<Registrant> registrants) {
        Map<Long, Registrant> byId =
                registrants.stream().collect(Collectors.toMap(Registrant::id, Function.identity()));
        return handle
                .createQuery("SELECT id, registrant_id, finding, reason FROM admission ORDER BY id")
                .map((row, context) -> byId.containsKey(row.getLong("registrant_id"))
                        ? new Admitted(
                                row.getLong("id"),
                                byId.get(row.getLong("registrant_id")),
                                row.getString("finding"),
                                row.getString("reason"))
                        : null)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    void admit(Collection<Doubt> doubts, String reason) {
        try (PreparedBatch inserts = handle.prepareBatch("""
                INSERT INTO admission (registrant_id, finding, reason) VALUES (:registrant, :finding, :reason)
                ON CONFLICT (registrant_id, finding) DO UPDATE SET reason = excluded.reason""")) {
            for (Doubt doubt : doubts) {
                inserts.bind("registrant", doubt.registrant().id())
                        .bind("finding", doubt.key())
                        .bind("reason", reason)
                        .add();
            }
            inserts.execute();
        }
    }

    void withdraw(Admitted admitted) {
        handle.createUpdate("DELETE FROM admission WHERE id = :id")
                .bind("id", admitted.id())
                .execute();
    }

    /** Removes everything that was decided about a registrant. */
    void erase(long registrant) {
        for (String table : List.of("guardian_consent", "admission")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE registrant_id = :id")
                    .bind("id", registrant)
                    .execute();
        }
    }
}
