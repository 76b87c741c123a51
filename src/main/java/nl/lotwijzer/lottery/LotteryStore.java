package nl.lotwijzer.lottery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.Seed;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of the lottery room. */
final class LotteryStore {
    private final Handle handle;

    LotteryStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the lottery that counts: the one that is not annulled. */
    Optional<Lottery> current() {
        return handle.createQuery("SELECT * FROM lottery WHERE state <> 'annulled'")
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Returns a lottery, also one that is annulled. */
    Optional<Lottery> byId(long id) {
        return handle.createQuery("SELECT * FROM lottery WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Returns the fingerprint of what the lottery that counts was computed from. */
    Optional<String> fingerprint() {
        return handle.createQuery("SELECT fingerprint FROM lottery WHERE state <> 'annulled'")
                .mapTo(String.class)
                .findOne();
    }

    private Lottery read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Lottery(
                id,
                LotteryState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Instant.parse(row.getString("computed_at")),
                row.getInt("seats"),
                row.getInt("row_count"),
                row.getBoolean("household_rule"),
                Fraction.parse(row.getString("smallest")),
                Fraction.parse(row.getString("bound")),
                quotas(id),
                types(id),
                entrants(id),
                drawing(row),
                new ProofStore(handle).evidence(id));
    }

    private static Optional<Drawing> drawing(ResultSet row) throws SQLException {
        return row.getString("seed") == null
                ? Optional.empty()
                : Optional.of(new Drawing(
                        row.getString("seed_text"),
                        new Seed(row.getString("seed")),
                        row.getInt("drawn_row"),
                        Instant.parse(row.getString("drawn_at"))));
    }

    private List<LotteryQuota> quotas(long lottery) {
        return handle.createQuery(
                        "SELECT criterion, category, min, max FROM lottery_quota WHERE lottery_id = :id ORDER BY id")
                .bind("id", lottery)
                .map((row, context) -> new LotteryQuota(
                        row.getString("criterion"), row.getString("category"), row.getInt("min"), row.getInt("max")))
                .list();
    }

    private List<LotteryType> types(long lottery) {
        return handle.createQuery("SELECT * FROM lottery_type WHERE lottery_id = :id ORDER BY number")
                .bind("id", lottery)
                .map((row, context) -> new LotteryType(
                        row.getInt("number"),
                        row.getString("code"),
                        Arrays.asList(row.getString("categories").split("\t", -1)),
                        row.getString("household_class"),
                        row.getInt("members"),
                        Fraction.parse(row.getString("ideal")),
                        Fraction.parse(row.getString("chance"))))
                .list();
    }

    private List<Entrant> entrants(long lottery) {
        return handle.createQuery("""
                        SELECT registrant_id, registrant.number, type, household, selected
                        FROM lottery_entrant JOIN registrant ON registrant.id = registrant_id
                        WHERE lottery_id = :id ORDER BY registrant.number""")
                .bind("id", lottery)
                .map((row, context) -> new Entrant(
                        row.getLong("registrant_id"),
                        row.getString("number"),
                        row.getInt("type"),
                        row.getString("household"),
                        row.getBoolean("selected")))
                .list();
    }

    /** Returns the seats of every type that has one in a row, by the number of the type. */
    Map<Integer, Integer> row(long lottery, int number) {
        String seats = handle.createQuery("SELECT seats FROM lottery_row WHERE lottery_id = :id AND number = :number")
                .bind("id", lottery)
                .bind("number", number)
                .mapTo(String.class)
                .one();
        return seatsByType(seats);
    }

    /** Returns the seats of every row of a lottery's table, in the order of the rows. */
    List<Map<Integer, Integer>> rows(long lottery) {
        return handle.createQuery("SELECT seats FROM lottery_row WHERE lottery_id = :id ORDER BY number")
                .bind("id", lottery)
                .mapTo(String.class)
                .map(LotteryStore::seatsByType)
                .list();
    }

    static Map<Integer, Integer> seatsByType(String seats) {
        Map<Integer, Integer> byType = new TreeMap<>();
        for (String pair : seats.split(" ", -1)) {
            int colon = pair.indexOf(':');
            byType.put(Integer.parseInt(pair.substring(0, colon)), Integer.parseInt(pair.substring(colon + 1)));
        }
        return byType;
    }

    /** Removes what was computed but not drawn. */
    void removeComputed() {
        handle.execute("DELETE FROM lottery WHERE state = 'computed'");
    }

    void add(ComputedLottery lottery, String fingerprint) {
        long id = handle.createUpdate("""
                        INSERT INTO lottery
                            (state, computed_at, fingerprint, seats, row_count, household_rule, smallest, bound)
                        VALUES ('computed', :computedAt, :fingerprint, :seats, :rows, :householdRule, :smallest, :bound)""")
                .bind("computedAt", lottery.computedAt().toString())
                .bind("fingerprint", fingerprint)
                .bind("seats", lottery.seats())
                .bind("rows", lottery.rows().size())
                .bind("householdRule", lottery.householdRule() ? 1 : 0)
                .bind("smallest", lottery.smallest().toString())
                .bind("bound", lottery.bound().toString())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        addQuotas(id, lottery.quotas());
        addTypes(id, lottery.types());
        addTickets(id, lottery.tickets());
        addRows(id, lottery.rows());
        new ProofStore(handle).add(id, lottery.evidence(), lottery.proof());
    }

    private void addQuotas(long lottery, List<LotteryQuota> quotas) {
        batch(
                """
                INSERT INTO lottery_quota (lottery_id, criterion, category, min, max)
                VALUES (:lottery, :criterion, :category, :min, :max)""",
                quotas,
                (batch, quota) -> batch.bind("lottery", lottery)
                        .bind("criterion", quota.criterion())
                        .bind("category", quota.category())
                        .bind("min", quota.min())
                        .bind("max", quota.max()));
    }

    private void addTypes(long lottery, List<LotteryType> types) {
        batch(
                """
                INSERT INTO lottery_type
                    (lottery_id, number, code, categories, household_class, members, ideal, chance)
                VALUES (:lottery, :number, :code, :categories, :householdClass, :members, :ideal, :chance)""",
                types,
                (batch, type) -> batch.bind("lottery", lottery)
                        .bind("number", type.number())
                        .bind("code", type.code())
                        .bind("categories", String.join("\t", type.categories()))
                        .bind("householdClass", type.householdClass())
                        .bind("members", type.members())
                        .bind("ideal", type.ideal().toString())
                        .bind("chance", type.chance().toString()));
    }

    private void addTickets(long lottery, List<ComputedLottery.Ticket> tickets) {
        batch(
                """
                INSERT INTO lottery_entrant (lottery_id, registrant_id, type, household)
                VALUES (:lottery, (SELECT id FROM registrant WHERE number = :number), :type, :household)""",
                tickets,
                (batch, ticket) -> batch.bind("lottery", lottery)
                        .bind("number", ticket.number())
                        .bind("type", ticket.type())
                        .bind("household", ticket.household()));
    }

    private void addRows(long lottery, List<String> rows) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            numbers.add(number);
        }
        batch(
                "INSERT INTO lottery_row (lottery_id, number, seats) VALUES (:lottery, :number, :seats)",
                numbers,
                (batch, number) ->
                        batch.bind("lottery", lottery).bind("number", number).bind("seats", rows.get(number)));
    }

    private interface Binding<T> {
        void bind(PreparedBatch batch, T item);
    }

    private <T> void batch(String sql, Collection<T> items, Binding<T> binding) {
        if (items.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (T item : items) {
                binding.bind(batch, item);
                batch.add();
            }
            batch.execute();
        }
    }

    /** Marks the drawn entrants, then records the draw, after which nothing of it can be changed. */
    void draw(long lottery, Drawing drawing, List<String> panel) {
        batch("""
                UPDATE lottery_entrant SET selected = 1
                WHERE lottery_id = :lottery
                  AND registrant_id = (SELECT id FROM registrant WHERE number = :number)""", panel, (batch, number) -> batch.bind("lottery", lottery).bind("number", number));
        handle.createUpdate("""
                        UPDATE lottery
                        SET state = 'drawn', seed_text = :seedText, seed = :seed, drawn_row = :row, drawn_at = :at
                        WHERE id = :lottery""")
                .bind("seedText", drawing.seedText())
                .bind("seed", drawing.seed().hex())
                .bind("row", drawing.row())
                .bind("at", drawing.at().toString())
                .bind("lottery", lottery)
                .execute();
    }

    void annul(long lottery, String reason) {
        handle.createUpdate("UPDATE lottery SET state = 'annulled', annulled_because = :reason WHERE id = :lottery")
                .bind("reason", reason)
                .bind("lottery", lottery)
                .execute();
    }
}
