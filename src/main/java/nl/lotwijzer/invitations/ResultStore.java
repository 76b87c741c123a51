package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What became of letters, in the project file. */
final class ResultStore {
    private final Handle handle;

    ResultStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns what became of letters, by folded code. */
    Map<String, LetterResult> all() {
        Map<String, LetterResult> results = new HashMap<>();
        handle.createQuery("""
                        SELECT l.code, r.outcome, r.noted_on
                        FROM letter_result r JOIN letter l ON l.id = r.letter_id""")
                .map((row, context) -> new LetterResult(
                        row.getString("code"),
                        Outcome.valueOf(row.getString("outcome")),
                        LocalDate.parse(row.getString("noted_on"))))
                .forEach(result -> results.put(result.code(), result));
        return results;
    }

    List<ResultCount> counts() {
        return handle.createQuery("""
                        SELECT l.batch, l.area, count(*) AS letters,
                               count(*) FILTER (WHERE r.outcome IN ('RETURNED', 'MOVED', 'DECEASED')) AS undeliverable,
                               count(*) FILTER (WHERE r.outcome = 'REFUSED') AS refused
                        FROM letter l LEFT JOIN letter_result r ON r.letter_id = l.id
                        GROUP BY l.batch, l.area ORDER BY l.batch, l.area""")
                .map((row, context) -> new ResultCount(
                        row.getString("batch"),
                        row.getString("area"),
                        row.getInt("letters"),
                        row.getInt("undeliverable"),
                        row.getInt("refused")))
                .list();
    }

    /** Returns all letters, in the order in which they were written or read. */
    List<Letter> letters() {
        return handle.createQuery("SELECT code, batch, area FROM letter ORDER BY id")
                .map((row, context) -> new Letter(row.getString("code"), row.getString("batch"), row.getString("area")))
                .list();
    }

    Optional<LetterResult> of(String code) {
        return handle.createQuery("""
                        SELECT r.outcome, r.noted_on
                        FROM letter_result r JOIN letter l ON l.id = r.letter_id WHERE l.code = :code""")
                .bind("code", code)
                .map((row, context) -> new LetterResult(
                        code, Outcome.valueOf(row.getString("outcome")), LocalDate.parse(row.getString("noted_on"))))
                .findOne();
    }

    /** Keeps these results, in the place of earlier ones of the same letters; their codes are of letters. */
    void keep(Collection<LetterResult> results) {
        if (results.isEmpty()) {
            return;
        }
        try (PreparedBatch keeping = handle.prepareBatch("""
                INSERT INTO letter_result (letter_id, outcome, noted_on)
                SELECT id, :outcome, :noted_on FROM letter WHERE code = :code
                ON CONFLICT (letter_id) DO UPDATE SET outcome = excluded.outcome, noted_on = excluded.noted_on""")) {
            for (LetterResult result : results) {
                keeping.bind("code", result.code())
                        .bind("outcome", result.outcome().name())
                        .bind("noted_on", result.notedOn().toString())
                        .add();
            }
            keeping.execute();
        }
    }

    void remove(Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        try (PreparedBatch removing = handle.prepareBatch(
                "DELETE FROM letter_result WHERE letter_id = (SELECT id FROM letter WHERE code = :code)")) {
            codes.forEach(code -> removing.bind("code", code).add());
            removing.execute();
        }
    }
}
