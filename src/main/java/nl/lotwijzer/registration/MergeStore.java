package nl.lotwijzer.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Which registrations were set aside for another of the same person. */
final class MergeStore {
    /**
     * A registration that was set aside.
     *
     * @param other         the key of the registration
     * @param kept          the key of the one that stays
     * @param taken         what changed places between the two
     * @param earlierGround on which ground it was excluded before; empty if it was not
     */
    record Merged(long id, long other, long kept, Set<String> taken, String earlierGround) {}

    private final Handle handle;

    MergeStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns whether a draw that counts has frozen who takes part. */
    boolean isFrozen() {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM draw_round WHERE state IN ('frozen', 'drawn'))")
                .mapTo(Boolean.class)
                .one();
    }

    /** Returns all, the newest first, which is the order in which they can be turned back. */
    List<Merged> all() {
        Map<Long, Set<String>> taken = new HashMap<>();
        handle.createQuery("SELECT m.id, t.value FROM merged_registrant m, json_each(m.taken) t")
                .map((row, context) -> taken.computeIfAbsent(row.getLong(1), id -> new TreeSet<>())
                        .add(row.getString(2)))
                .forEach(added -> {});
        return handle.createQuery("SELECT * FROM merged_registrant ORDER BY id DESC")
                .map((row, context) -> new Merged(
                        row.getLong("id"),
                        row.getLong("registrant_id"),
                        row.getLong("kept_id"),
                        taken.getOrDefault(row.getLong("id"), Set.of()),
                        row.getString("earlier_ground")))
                .list();
    }

    void add(MergePlan plan) {
        handle.createUpdate("""
                        INSERT INTO merged_registrant (registrant_id, kept_id, taken, earlier_ground)
                        VALUES (:other, :kept, :taken, :ground)""")
                .bind("other", plan.other().id())
                .bind("kept", plan.kept().id())
                .bind("taken", JsonObject.array(new TreeSet<>(plan.taken())))
                .bind("ground", plan.other().ground())
                .execute();
    }

    void remove(Merged merged) {
        handle.execute("DELETE FROM merged_registrant WHERE id = ?", merged.id());
    }

    /** Has what the plan takes change places between the two. */
    void swap(MergePlan plan) {
        if (plan.taken().contains(Field.LETTER_CODE.name())) {
            // No code is on two registrations, not even halfway.
            for (Registrant each : List.of(plan.kept(), plan.other())) {
                handle.execute("UPDATE registrant SET letter_code = NULL WHERE id = ?", each.id());
            }
        }
        write(
                plan.kept().id(),
                FormParts.taking(plan.kept().form(), plan.other().form(), plan.taken()));
        write(
                plan.other().id(),
                FormParts.taking(plan.other().form(), plan.kept().form(), plan.taken()));
    }

    private void write(long registrant, Form form) {
        handle.createUpdate("""
                        UPDATE registrant SET letter_code = :letter, first_name = :first, last_name = :last,
                            email = :email, phone = :phone, street = :street, house_number = :house,
                            addition = :addition, postcode = :postcode, city = :city, birth_date = :born,
                            birth_year = :year, registered_at = :registered, remark = :remark, answers = :answers
                        WHERE id = :id""")
                .bind("id", registrant)
                .bind("letter", form.letterCode().isEmpty() ? null : form.letterCode())
                .bind("first", form.firstName())
                .bind("last", form.lastName())
                .bind("email", form.email())
                .bind("phone", form.phone())
                .bind("street", form.address().street())
                .bind("house", form.address().houseNumber())
                .bind("addition", form.address().addition())
                .bind("postcode", form.address().postcode())
                .bind("city", form.address().city())
                .bind("born", form.birthDate() == null ? null : form.birthDate().toString())
                .bind("year", form.birthYear())
                .bind(
                        "registered",
                        form.registeredAt() == null ? null : form.registeredAt().toString())
                .bind("remark", form.remark())
                .bind("answers", JsonObject.of(form.answers()))
                .execute();
    }
}
