package nl.lotwijzer.allowances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.allowances.payment.Bic;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import org.jdbi.v3.core.Handle;

/** What was agreed about the allowances, and what was entered for each participant, in the database. */
final class AllowanceStore {
    /** An entry with the number under which it stands. */
    record Kept(long id, Entry entry) {}

    private final Handle handle;

    AllowanceStore(Handle handle) {
        this.handle = handle;
    }

    Optional<AllowanceSettings> settings() {
        return handle.createQuery("SELECT * FROM allowance_setting")
                .map((row, context) -> settings(row))
                .findOne();
    }

    private static AllowanceSettings settings(ResultSet row) throws SQLException {
        return new AllowanceSettings(
                Country.valueOf(row.getString("country")),
                FeeKind.valueOf(row.getString("fee_kind")),
                new Euro(row.getLong("fee")),
                TravelKind.valueOf(row.getString("travel_kind")),
                new Euro(row.getLong("travel")),
                row.getBoolean("care"),
                PartialRule.valueOf(row.getString("partial")),
                row.getString("payer"),
                Iban.read(row.getString("iban")),
                Bic.read(row.getString("bic")));
    }

    void keep(AllowanceSettings settings) {
        handle.createUpdate("""
                        INSERT INTO allowance_setting (id, country, fee_kind, fee, travel_kind, travel, care, partial,
                            payer, iban, bic)
                        VALUES (1, :country, :feeKind, :fee, :travelKind, :travel, :care, :partial, :payer, :iban, :bic)
                        ON CONFLICT (id) DO UPDATE
                        SET country = excluded.country, fee_kind = excluded.fee_kind, fee = excluded.fee,
                            travel_kind = excluded.travel_kind, travel = excluded.travel, care = excluded.care,
                            partial = excluded.partial, payer = excluded.payer, iban = excluded.iban,
                            bic = excluded.bic""")
                .bind("country", settings.country().name())
                .bind("feeKind", settings.feeKind().name())
                .bind("fee", settings.fee().cents())
                .bind("travelKind", settings.travelKind().name())
                .bind("travel", settings.travelRate().cents())
                .bind("care", settings.care() ? 1 : 0)
                .bind("partial", settings.partial().name())
                .bind("payer", settings.payer())
                .bind("iban", settings.account().map(Iban::value).orElse(""))
                .bind("bic", settings.bank().map(Bic::value).orElse(""))
                .execute();
    }

    /** Returns who waits for a later batch. */
    Set<Long> holds() {
        return new HashSet<>(handle.createQuery("SELECT registrant_id FROM allowance_hold")
                .mapTo(Long.class)
                .list());
    }

    void hold(long registrant) {
        handle.createUpdate("INSERT INTO allowance_hold (registrant_id) VALUES (:registrant) ON CONFLICT DO NOTHING")
                .bind("registrant", registrant)
                .execute();
    }

    void release(long registrant) {
        delete("allowance_hold", registrant);
    }

    private void delete(String table, long registrant) {
        handle.createUpdate("DELETE FROM " + table + " WHERE registrant_id = :registrant")
                .bind("registrant", registrant)
                .execute();
    }

    /** Returns by registrant and year what was received elsewhere. */
    Map<Long, Map<Integer, Euro>> elsewhere() {
        Map<Long, Map<Integer, Euro>> all = new HashMap<>();
        handle.createQuery("SELECT * FROM allowance_elsewhere ORDER BY id")
                .map((row, context) -> all.computeIfAbsent(row.getLong("registrant_id"), id -> new HashMap<>())
                        .put(row.getInt("year"), new Euro(row.getLong("cents"))))
                .forEach(replaced -> {});
        return all;
    }

    /** @param amount zero takes away what was noted */
    void elsewhere(long registrant, int year, Euro amount) {
        if (amount.equals(Euro.ZERO)) {
            handle.createUpdate("DELETE FROM allowance_elsewhere WHERE registrant_id = :registrant AND year = :year")
                    .bind("registrant", registrant)
                    .bind("year", year)
                    .execute();
            return;
        }
        handle.createUpdate("""
                        INSERT INTO allowance_elsewhere (registrant_id, year, cents) VALUES (:registrant, :year, :cents)
                        ON CONFLICT (registrant_id, year) DO UPDATE SET cents = excluded.cents""")
                .bind("registrant", registrant)
                .bind("year", year)
                .bind("cents", amount.cents())
                .execute();
    }

    List<Kept> entries() {
        return handle.createQuery("SELECT * FROM allowance_entry ORDER BY id")
                .map((row, context) -> new Kept(
                        row.getLong("id"),
                        new Entry(
                                row.getLong("registrant_id"),
                                LocalDate.parse(row.getString("day")),
                                Item.Kind.valueOf(row.getString("kind")),
                                new Euro(row.getLong("cents")),
                                row.getString("reason"))))
                .list();
    }

    long insert(Entry entry) {
        return handle.createUpdate("""
                        INSERT INTO allowance_entry (id, registrant_id, day, kind, cents, reason)
                        VALUES (1 + max(coalesce((SELECT max(id) FROM allowance_entry), 0),
                                        coalesce((SELECT max(source) FROM allowance_line
                                                  WHERE kind NOT IN ('FEE', 'TRAVEL')), 0)),
                                :registrant, :day, :kind, :cents, :reason)""")
                .bind("registrant", entry.participant())
                .bind("day", entry.day().toString())
                .bind("kind", entry.kind().name())
                .bind("cents", entry.amount().cents())
                .bind("reason", entry.reason())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such an entry. */
    boolean deleteEntry(long id) {
        return handle.createUpdate("DELETE FROM allowance_entry WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Takes away what was written about somebody; the new salt makes earlier digests of it point to nothing. */
    void erase(long registrant) {
        delete("allowance_hold", registrant);
        delete("allowance_elsewhere", registrant);
        for (String emptied : List.of(
                "UPDATE allowance_entry SET reason = '', salt = lower(hex(randomblob(16)))"
                        + " WHERE registrant_id = :registrant",
                "UPDATE allowance_line SET title = '', salt = lower(hex(randomblob(16)))"
                        + " WHERE payment_id IN (SELECT id FROM allowance_payment WHERE registrant_id = :registrant)",
                "UPDATE allowance_payment SET name = '', iban = '', description = '',"
                        + " returned_for = CASE WHEN returned_on IS NULL THEN NULL ELSE '' END,"
                        + " salt = lower(hex(randomblob(16))) WHERE registrant_id = :registrant")) {
            handle.createUpdate(emptied).bind("registrant", registrant).execute();
        }
    }
}
