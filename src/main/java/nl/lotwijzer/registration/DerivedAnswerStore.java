package nl.lotwijzer.registration;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rules for derived answers in the project file, and the answers they give. */
final class DerivedAnswerStore {
    private final Handle handle;

    DerivedAnswerStore(Handle handle) {
        this.handle = handle;
    }

    List<DerivedRule> rules() {
        return handle.createQuery("SELECT rule FROM derived_answer ORDER BY id")
                .mapTo(String.class)
                .map(RuleText::read)
                .list();
    }

    /** Sets these rules; if that changes any, everybody is answered anew, also those whom no row was about. */
    void setAll(List<DerivedRule> rules) {
        List<DerivedRule> before = rules();
        List<DerivedRule> others =
                rules.stream().filter(rule -> !before.contains(rule)).toList();
        if (!others.isEmpty()) {
            others.forEach(this::set);
            recompute();
        }
    }

    void set(DerivedRule rule) {
        rules().stream()
                .filter(rule::answersSame)
                .filter(other -> !other.criterion().equals(rule.criterion()))
                .forEach(other -> remove(other.criterion()));
        handle.createUpdate("""
                        INSERT INTO derived_answer (criterion, rule) VALUES (:criterion, :rule)
                        ON CONFLICT (criterion) DO UPDATE SET rule = excluded.rule""")
                .bind("criterion", rule.criterion())
                .bind("rule", RuleText.of(rule))
                .execute();
    }

    void remove(String criterion) {
        handle.createUpdate("DELETE FROM derived_answer WHERE criterion = :criterion")
                .bind("criterion", criterion)
                .execute();
    }

    /** Writes the answers of everybody whom the rules answer otherwise than now; returns how many that are. */
    int recompute() {
        Derivations derivations = new Derivations(rules());
        int changed = 0;
        try (PreparedBatch updates = handle.prepareBatch("UPDATE registrant SET answers = :answers WHERE id = :id")) {
            for (Registrant registrant : new RegistrationStore(handle).all()) {
                Form form = derivations.answered(registrant.form(), registrant.corrected());
                if (!form.equals(registrant.form())) {
                    updates.bind("answers", JsonObject.of(form.answers()))
                            .bind("id", registrant.id())
                            .add();
                    changed++;
                }
            }
            if (changed > 0) {
                updates.execute();
            }
        }
        return changed;
    }
}
