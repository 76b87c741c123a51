package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of frozen files, nonces and dossiers. */
final class FrozenStore {
    /** A dossier that was given out: up to which entry of the journal, and with how many replacement events. */
    record Given(MadeDossier made, long round, long entries, int events, String manifestAfter) {}

    private final Handle handle;

    FrozenStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the frozen files of a round by their paths. */
    SortedMap<String, String> files(long round) {
        return handle
                .createQuery("SELECT path, text FROM frozen_file WHERE round_id = :round")
                .bind("round", round)
                .map((row, context) -> Map.entry(row.getString("path"), row.getString("text")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue)
                .entrySet()
                .stream()
                .collect(TreeMap::new, (sorted, file) -> sorted.put(file.getKey(), file.getValue()), TreeMap::putAll);
    }

    void addFiles(long round, Map<String, String> files) {
        batch("INSERT INTO frozen_file (round_id, path, text) VALUES (:round, :name, :text)", round, files);
    }

    /** Returns the nonces of a round that were not erased, by registration number. */
    SortedMap<String, String> nonces(long round) {
        return new TreeMap<>(handle.createQuery("SELECT number, nonce FROM receipt_nonce WHERE round_id = :round")
                .bind("round", round)
                .map((row, context) -> Map.entry(row.getString("number"), row.getString("nonce")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void addNonces(long round, Map<String, String> nonces) {
        batch("INSERT INTO receipt_nonce (round_id, number, nonce) VALUES (:round, :name, :text)", round, nonces);
    }

    /** Removes the nonces of somebody in every round. */
    void removeNonces(String number) {
        handle.createUpdate("DELETE FROM receipt_nonce WHERE number = :number")
                .bind("number", number)
                .execute();
    }

    private void batch(String sql, long round, Map<String, String> texts) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            texts.forEach((name, text) -> batch.bind("round", round)
                    .bind("name", name)
                    .bind("text", text)
                    .add());
            batch.execute();
        }
    }

    /** Returns the dossiers that were given out, the oldest first. */
    List<Given> given() {
        return handle.createQuery("""
                        SELECT dossier.*, draw_round.number AS round_number
                        FROM dossier JOIN draw_round ON draw_round.id = round_id ORDER BY dossier.number""")
                .map((row, context) -> new Given(
                        new MadeDossier(
                                row.getInt("number"),
                                row.getInt("round_number"),
                                Instant.parse(row.getString("made_at")),
                                row.getString("hash")),
                        row.getLong("round_id"),
                        row.getLong("entries"),
                        row.getInt("events"),
                        row.getString("manifest_after")))
                .list();
    }

    /** Returns the newest dossier of a round. */
    Optional<Given> newest(long round) {
        return given().stream().filter(given -> given.round() == round).reduce((earlier, later) -> later);
    }

    void add(Given given) {
        handle.createUpdate("""
                        INSERT INTO dossier (round_id, number, made_at, entries, events, manifest_after, hash)
                        VALUES (:round, :number, :at, :entries, :events, :manifestAfter, :hash)""")
                .bind("round", given.round())
                .bind("number", given.made().number())
                .bind("at", given.made().at().toString())
                .bind("entries", given.entries())
                .bind("events", given.events())
                .bind("manifestAfter", given.manifestAfter())
                .bind("hash", given.made().hash())
                .execute();
    }
}
