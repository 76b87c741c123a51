package nl.lotwijzer.invitations;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.person.ComparedText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The letters in the project file. */
final class LetterStore {
    private final Handle handle;

    LetterStore(Handle handle) {
        this.handle = handle;
    }

    /** Codes of this program are kept with the look-alikes put right; those of others as they are. */
    Optional<Letter> byCode(String code) {
        return handle.createQuery("SELECT code, batch, area FROM letter WHERE code IN (:plain, :folded)")
                .bind("plain", ComparedText.code(code))
                .bind("folded", LetterCode.folded(code))
                .map((row, context) -> new Letter(row.getString(1), row.getString(2), row.getString(3)))
                .findFirst();
    }

    /** Returns the codes of all letters, folded by {@link ComparedText#code}. */
    Set<String> codes() {
        return new HashSet<>(handle.createQuery("SELECT code FROM letter")
                .mapTo(String.class)
                .list());
    }

    Map<String, Letter> byCode() {
        Map<String, Letter> letters = new HashMap<>();
        handle.createQuery("SELECT code, batch, area FROM letter")
                .map((row, context) -> new Letter(row.getString("code"), row.getString("batch"), row.getString("area")))
                .forEach(letter -> letters.put(letter.code(), letter));
        return letters;
    }

    List<LetterCount> counts() {
        return handle.createQuery("""
                        SELECT batch, area, count(*) AS letters FROM letter
                        GROUP BY batch, area ORDER BY batch, area""")
                .map((row, context) ->
                        new LetterCount(row.getString("batch"), row.getString("area"), row.getInt("letters")))
                .list();
    }

    void insert(Collection<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        try (PreparedBatch inserts =
                handle.prepareBatch("INSERT INTO letter (code, batch, area) VALUES (:code, :batch, :area)")) {
            for (Letter letter : letters) {
                inserts.bind("code", ComparedText.code(letter.code()))
                        .bind("batch", letter.batch())
                        .bind("area", letter.area())
                        .add();
            }
            inserts.execute();
        }
    }
}
