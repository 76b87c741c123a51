package nl.lotwijzer.allowances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.allowances.payment.Bic;
import nl.lotwijzer.allowances.payment.Payer;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The batches with their payments and lines in the database. */
final class BatchStore {
    private final Handle handle;

    BatchStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all batches by number, read at once. */
    List<Batch> all() {
        Map<Long, List<Payment>> payments = payments();
        return handle.createQuery("SELECT * FROM allowance_batch ORDER BY number")
                .map((row, context) -> batch(row, payments.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Payment>> payments() {
        Map<Long, List<AllowanceLine>> lines = lines();
        Map<Long, List<Payment>> payments = new HashMap<>();
        handle.createQuery("SELECT * FROM allowance_payment ORDER BY id")
                .map((row, context) -> payments.computeIfAbsent(row.getLong("batch_id"), id -> new ArrayList<>())
                        .add(payment(row, lines.getOrDefault(row.getLong("id"), List.of()))))
                .forEach(added -> {});
        return payments;
    }

    private Map<Long, List<AllowanceLine>> lines() {
        Map<Long, List<AllowanceLine>> lines = new HashMap<>();
        handle.createQuery("SELECT * FROM allowance_line ORDER BY id")
                .map((row, context) -> lines.computeIfAbsent(row.getLong("payment_id"), id -> new ArrayList<>())
                        .add(line(row)))
                .forEach(added -> {});
        return lines;
    }

    private static Batch batch(ResultSet row, List<Payment> payments) throws SQLException {
        Optional<String> exported = text(row, "exported_at");
        String fileHash = text(row, "file_hash").orElse("");
        return new Batch(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("message"),
                Instant.parse(row.getString("fixed_at")),
                LocalDate.parse(row.getString("execution")),
                new Payer(row.getString("payer"), new Iban(row.getString("iban")), Bic.read(row.getString("bic"))),
                row.getInt("count"),
                new Euro(row.getLong("cents")),
                row.getString("hash"),
                exported.map(at -> new Batch.Exported(Instant.parse(at), fileHash)),
                text(row, "paid_on").map(LocalDate::parse),
                payments);
    }

    private static Payment payment(ResultSet row, List<AllowanceLine> lines) throws SQLException {
        String reason = text(row, "returned_for").orElse("");
        return new Payment(
                row.getLong("id"),
                row.getLong("registrant_id"),
                row.getString("reference"),
                row.getString("name"),
                Iban.read(row.getString("iban")),
                new Euro(row.getLong("cents")),
                row.getString("description"),
                row.getString("digest"),
                text(row, "returned_on").map(on -> new Payment.Returned(LocalDate.parse(on), reason)),
                lines);
    }

    private static AllowanceLine line(ResultSet row) throws SQLException {
        return new AllowanceLine(
                new Entitlement(
                        new Item(Item.Kind.valueOf(row.getString("kind")), row.getLong("source")),
                        LocalDate.parse(row.getString("day")),
                        row.getString("title"),
                        new Basis(
                                Basis.Kind.valueOf(row.getString("basis")),
                                row.getLong("minutes"),
                                row.getLong("planned"),
                                new Euro(row.getLong("rate")),
                                row.getLong("number"))),
                new Euro(row.getLong("settled")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Keeps a batch with all that is in it; its payments carry no ids yet. */
    long insert(Batch batch, Map<Long, String> salts) {
        long id = handle.createUpdate("""
                        INSERT INTO allowance_batch (number, message, fixed_at, execution, payer, iban, bic, count, cents,
                            hash)
                        VALUES (:number, :message, :fixedAt, :execution, :payer, :iban, :bic, :count, :cents, :hash)""")
                .bind("number", batch.number())
                .bind("message", batch.message())
                .bind("fixedAt", batch.fixedAt().toString())
                .bind("execution", batch.execution().toString())
                .bind("payer", batch.payer().name())
                .bind("iban", batch.payer().account().value())
                .bind("bic", batch.payer().bank().map(Bic::value).orElse(""))
                .bind("count", batch.count())
                .bind("cents", batch.sum().cents())
                .bind("hash", batch.hash())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        batch.payments()
                .forEach(payment -> insert(id, payment, Objects.requireNonNull(salts.get(payment.participant()))));
        return id;
    }

    private void insert(long batch, Payment payment, String salt) {
        long id = handle.createUpdate("""
                        INSERT INTO allowance_payment (batch_id, registrant_id, reference, name, iban, cents, description,
                            digest, salt)
                        VALUES (:batch, :registrant, :reference, :name, :iban, :cents, :description, :digest, :salt)""")
                .bind("batch", batch)
                .bind("registrant", payment.participant())
                .bind("reference", payment.reference())
                .bind("name", payment.name())
                .bind("iban", payment.account().orElseThrow().value())
                .bind("cents", payment.amount().cents())
                .bind("description", payment.description())
                .bind("digest", payment.digest())
                .bind("salt", salt)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        try (PreparedBatch inserts = handle.prepareBatch("""
                INSERT INTO allowance_line (payment_id, kind, source, day, title, basis, minutes, planned, rate, number,
                    entitled, settled)
                VALUES (:payment, :kind, :source, :day, :title, :basis, :minutes, :planned, :rate, :number,
                    :entitled, :settled)""")) {
            payment.lines().forEach(line -> bind(inserts.bind("payment", id), line));
            inserts.execute();
        }
    }

    private static void bind(PreparedBatch inserts, AllowanceLine line) {
        Entitlement entitlement = line.entitlement();
        Basis basis = entitlement.basis();
        inserts.bind("kind", entitlement.item().kind().name())
                .bind("source", entitlement.item().source())
                .bind("day", entitlement.day().toString())
                .bind("title", entitlement.title())
                .bind("basis", basis.kind().name())
                .bind("minutes", basis.minutes())
                .bind("planned", basis.planned())
                .bind("rate", basis.rate().cents())
                .bind("number", basis.number())
                .bind("entitled", entitlement.amount().cents())
                .bind("settled", line.settled().cents())
                .add();
    }

    void delete(long batch) {
        for (String part : List.of(
                "DELETE FROM allowance_line WHERE payment_id IN"
                        + " (SELECT id FROM allowance_payment WHERE batch_id = :batch)",
                "DELETE FROM allowance_payment WHERE batch_id = :batch",
                "DELETE FROM allowance_batch WHERE id = :batch")) {
            handle.createUpdate(part).bind("batch", batch).execute();
        }
    }

    void exported(long batch, Instant at, String hash) {
        handle.createUpdate("UPDATE allowance_batch SET exported_at = :at, file_hash = :hash WHERE id = :batch")
                .bind("batch", batch)
                .bind("at", at.toString())
                .bind("hash", hash)
                .execute();
    }

    void paid(long batch, Optional<LocalDate> on) {
        handle.createUpdate("UPDATE allowance_batch SET paid_on = :day WHERE id = :batch")
                .bind("batch", batch)
                .bind("day", on.map(LocalDate::toString).orElse(null))
                .execute();
    }

    void returned(long payment, LocalDate on, String reason) {
        handle.createUpdate("""
                        UPDATE allowance_payment SET returned_on = :day, returned_for = :reason WHERE id = :payment""")
                .bind("payment", payment)
                .bind("day", on.toString())
                .bind("reason", reason)
                .execute();
    }
}
