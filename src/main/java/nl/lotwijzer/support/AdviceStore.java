package nl.lotwijzer.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.money.Euro;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The advice cards in the database. */
final class AdviceStore {
    private final Handle handle;

    AdviceStore(Handle handle) {
        this.handle = handle;
    }

    private record OfCard(long card, AdviceUse use) {}

    /** Returns all cards by the day on which they were bought. */
    List<AdviceCard> all() {
        Map<Long, List<OfCard>> uses = handle
                .createQuery("SELECT * FROM advice_use ORDER BY date, id")
                .map((row, context) -> new OfCard(row.getLong("card_id"), use(row)))
                .stream()
                .collect(Collectors.groupingBy(OfCard::card));
        return handle.createQuery("SELECT * FROM advice_card ORDER BY bought_on, id")
                .map((row, context) -> new AdviceCard(
                        row.getLong("id"),
                        details(row),
                        uses.getOrDefault(row.getLong("id"), List.of()).stream()
                                .map(OfCard::use)
                                .toList()))
                .list();
    }

    AdviceCard find(long id) throws SupportException {
        return all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(SupportException::gone);
    }

    long insert(CardDetails details) {
        return bound(handle.createUpdate("""
                                INSERT INTO advice_card (name, minutes, bought_on, valid_until, price_cents, remark)
                                VALUES (:name, :minutes, :boughtOn, :validUntil, :price, :remark)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void update(long id, CardDetails details) {
        bound(handle.createUpdate("""
                                UPDATE advice_card
                                SET name = :name, minutes = :minutes, bought_on = :boughtOn,
                                    valid_until = :validUntil, price_cents = :price, remark = :remark
                                WHERE id = :id"""), details).bind("id", id).execute();
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM advice_use WHERE card_id = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("DELETE FROM advice_card WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    void insert(long card, AdviceUse use) {
        bound(handle.createUpdate("""
                                INSERT INTO advice_use (card_id, date, minutes, subject, adviser)
                                VALUES (:card, :date, :minutes, :subject, :adviser)"""), use).bind("card", card).execute();
    }

    void update(AdviceUse use) {
        bound(handle.createUpdate("""
                                UPDATE advice_use
                                SET date = :date, minutes = :minutes, subject = :subject, adviser = :adviser
                                WHERE id = :id"""), use).bind("id", use.id()).execute();
    }

    void deleteUse(long id) {
        handle.createUpdate("DELETE FROM advice_use WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, CardDetails details) {
        return statement
                .bind("name", details.name())
                .bind("minutes", details.minutes())
                .bind("boughtOn", details.boughtOn().toString())
                .bind(
                        "validUntil",
                        details.validUntil().map(LocalDate::toString).orElse(null))
                .bind("price", details.price().map(Euro::cents).orElse(null))
                .bind("remark", details.remark());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, AdviceUse use) {
        return statement
                .bind("date", use.date().toString())
                .bind("minutes", use.minutes())
                .bind("subject", use.subject())
                .bind("adviser", use.adviser());
    }

    private static CardDetails details(ResultSet row) throws SQLException {
        return new CardDetails(
                row.getString("name"),
                row.getInt("minutes"),
                LocalDate.parse(row.getString("bought_on")),
                Optional.ofNullable(row.getString("valid_until")).map(LocalDate::parse),
                row.getObject("price_cents") == null
                        ? Optional.empty()
                        : Optional.of(new Euro(row.getLong("price_cents"))),
                row.getString("remark"));
    }

    private static AdviceUse use(ResultSet row) throws SQLException {
        return new AdviceUse(
                row.getLong("id"),
                LocalDate.parse(row.getString("date")),
                row.getInt("minutes"),
                row.getString("subject"),
                row.getString("adviser"));
    }
}
