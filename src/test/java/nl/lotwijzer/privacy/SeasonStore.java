package nl.lotwijzer.privacy;

import java.util.List;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/** Rows about one person in the tables of every room, for tests. */
final class SeasonStore {
    private SeasonStore() {}

    static void write(Project project, long person, long session, List<String> words) {
        project.perform(new Action("privacy.journal.clean", "proef"), handle -> {
            long lottery = handle.createQuery("SELECT max(id) FROM lottery")
                    .mapTo(Long.class)
                    .one();
            run(
                    handle,
                    "INSERT INTO contact (lottery_id, registrant_id, at, channel, caller, outcome, remark)"
                            + " VALUES (?, ?, '2026-11-21T19:00', 'PHONE', 'Karel Beller', 'COMES', ?)",
                    lottery,
                    person,
                    words.get(0));
            run(
                    handle,
                    "INSERT INTO status_change (lottery_id, registrant_id, status, day, entry, remark)"
                            + " VALUES (?, ?, 'CALLED', '2026-11-21', 1, ?)",
                    lottery,
                    person,
                    words.get(1));
            run(handle, "INSERT INTO caller (id, name) VALUES (1, 'Karel Beller')");
            run(handle, "INSERT INTO call_assignment (registrant_id, caller_id) VALUES (?, 1)", person);
            run(handle, "DELETE FROM person_card WHERE registrant_id = ?", person);
            run(
                    handle,
                    "INSERT INTO person_card (registrant_id, diets, allergy, wheelchair, children, childcare,"
                            + " emergency_name, emergency_phone, iban, kilometres, transport)"
                            + " VALUES (?, 'VEGAN', ?, 1, 2, ?, ?, ?, ?, 12, 'CAR')",
                    person,
                    words.get(2),
                    words.get(3),
                    words.get(4),
                    words.get(5),
                    words.get(6));
            run(
                    handle,
                    "INSERT INTO consent (registrant_id, subject, given, day, how)"
                            + " VALUES (?, 'PHOTO', 1, '2026-11-21', ?)",
                    person,
                    words.get(10));
            run(
                    handle,
                    "INSERT INTO attendance (session_id, registrant_id, mark, arrived, departed, reason)"
                            + " VALUES (?, ?, 'LATE', '2027-01-16T09:10:00Z', '2027-01-16T15:00:00Z', 'CARE')",
                    session,
                    person);
            run(
                    handle,
                    "INSERT INTO reminder (session_id, registrant_id, channel, sent_on)"
                            + " VALUES (?, ?, 'LETTER', '2027-01-10')",
                    session,
                    person);
            run(handle, "INSERT INTO seat (session_id, registrant_id, table_number) VALUES (?, ?, 3)", session, person);
            long other = handle.createQuery("SELECT min(id) FROM registrant WHERE id <> ?")
                    .bind(0, person)
                    .mapTo(Long.class)
                    .one();
            run(
                    handle,
                    "INSERT INTO seating_rule (id, kind, reason, journal_entry) VALUES (7, 'APART', ?, 1)",
                    words.get(7));
            run(handle, "INSERT INTO seating_rule_person (rule_id, registrant_id) VALUES (7, ?)", person);
            run(handle, "INSERT INTO seating_rule_person (rule_id, registrant_id) VALUES (7, ?)", other);
            pay(handle, person, words);
            run(handle, "INSERT INTO facilitator (id, name, email) VALUES (5, 'Gerda Gids-Qf', 'gids-qf@example.org')");
            run(
                    handle,
                    "INSERT INTO facilitator_day (facilitator_id, day, answer, reason)"
                            + " VALUES (5, '2027-01-16', 'NO', 'Vakantie-Qf')");
            run(
                    handle,
                    "INSERT INTO facilitator_conflict (facilitator_id, registrant_id, reason) VALUES (5, ?, ?)",
                    person,
                    words.get(11));
            run(
                    handle,
                    "INSERT INTO session_facilitator (session_id, facilitator_id, role) VALUES (?, 5, 'RESERVE')",
                    session);
            run(
                    handle,
                    "INSERT INTO office_holder (id, office, name, interests)"
                            + " VALUES (2, 'CHAIR', 'Vera Voorzitter-Qo', 'Belangen-Qo')");
        });
    }

    private static void pay(Handle handle, long person, List<String> words) {
        run(
                handle,
                "INSERT INTO allowance_batch (id, number, message, fixed_at, execution, payer, iban, bic, count, cents,"
                        + " hash) VALUES (1, 1, 'M1', '2027-01-20T10:00:00Z', '2027-01-22', 'Gemeente', 'NL00', '', 1, 7500, '"
                        + "a".repeat(64) + "')");
        run(
                handle,
                "INSERT INTO allowance_payment (id, batch_id, registrant_id, reference, name, iban, cents, description,"
                        + " digest, returned_on, returned_for) VALUES (1, 1, ?, 'B1-1', 'Voor Proef', ?, 7500, 'Vergoeding', '"
                        + "b".repeat(64) + "', '2027-01-25', ?)",
                person,
                words.get(6),
                words.get(8));
        run(
                handle,
                "INSERT INTO allowance_line (payment_id, kind, source, day, title, basis, minutes, planned, rate, number,"
                        + " entitled, settled) VALUES (1, 'FEE', 1, '2027-01-16', 'Water', 'SESSION', 420, 420, 7500, 1, 7500, 0)");
        run(
                handle,
                "INSERT INTO allowance_entry (registrant_id, day, kind, cents, reason)"
                        + " VALUES (?, '2027-01-16', 'CORRECTION', -500, ?)",
                person,
                words.get(9));
        run(handle, "INSERT INTO allowance_hold (registrant_id) VALUES (?)", person);
        run(handle, "INSERT INTO allowance_elsewhere (registrant_id, year, cents) VALUES (?, 2027, 12345)", person);
    }

    private static void run(Handle handle, String sql, Object... values) {
        handle.execute(sql, values);
    }

    /** Returns the sum of all payments and the number of rows in a table, which erasing leaves alone. */
    static long number(Project project, String query) {
        return project.read(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
