package nl.lotwijzer.lottery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;
import org.jdbi.v3.core.Handle;

/** The tables of the rounds of the public draw. */
final class RoundStore {
    private final Handle handle;

    RoundStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the number of the newest entry in the journal: the same as long as nothing is changed. */
    long newestEntry() {
        return handle.createQuery("SELECT max(id) FROM journal")
                .mapTo(Long.class)
                .one();
    }

    List<Round> all() {
        return handle.createQuery("SELECT * FROM draw_round ORDER BY number")
                .map((row, context) -> round(row))
                .list();
    }

    /** Returns the round that counts: the one that is not annulled. */
    Optional<Round> current() {
        return handle.createQuery("SELECT * FROM draw_round WHERE state <> 'annulled'")
                .map((row, context) -> round(row))
                .findOne();
    }

    private Round round(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        RoundState state = RoundState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        Rules rules = rules(row.getString("rules"));
        List<GivenContribution> given = contributions(id);
        boolean frozen = state == RoundState.FROZEN;
        int announced = rules.contributions().size();
        return new Round(
                id,
                row.getInt("number"),
                state,
                rules,
                row.getString("rules_hash"),
                changes(id),
                pledges(id, rules),
                row.getString("commitment") == null
                        ? Optional.empty()
                        : Optional.of(new Round.Frozen(
                                row.getLong("lottery_id"),
                                row.getString("commitment"),
                                Instant.parse(row.getString("frozen_at")))),
                given,
                frozen && given.size() < announced
                        ? Optional.of(rules.contributions().get(given.size()))
                        : Optional.empty(),
                frozen && given.size() == announced && rules.rowByDice(),
                row.getString("ground") == null
                        ? Optional.empty()
                        : Optional.of(new Round.Annulment(
                                row.getString("ground"),
                                row.getString("reason"),
                                Instant.parse(row.getString("annulled_at")))));
    }

    private static Rules rules(String text) {
        try {
            return Rules.read(text);
        } catch (CanonicalException e) {
            throw new IllegalStateException("the rules of a round cannot be read back", e);
        }
    }

    private List<RuleChange> changes(long round) {
        return handle.createQuery("SELECT * FROM rule_change WHERE round_id = :round ORDER BY position")
                .bind("round", round)
                .map((row, context) -> new RuleChange(
                        row.getString("criterion"),
                        row.getString("name"),
                        row.getInt("min_was"),
                        row.getInt("max_was"),
                        row.getInt("min"),
                        row.getInt("max"),
                        Instant.parse(row.getString("at")),
                        row.getString("reason")))
                .list();
    }

    /** Returns the last commitment of everybody who gave one, in the order of the rules. */
    private List<CommitmentLine> pledges(long round, Rules rules) {
        Map<String, String> last = new LinkedHashMap<>();
        handle.createQuery("SELECT name, commitment FROM pledge WHERE round_id = :round ORDER BY id")
                .bind("round", round)
                .map((row, context) -> last.put(row.getString("name"), row.getString("commitment")))
                .list();
        List<CommitmentLine> inOrder = new ArrayList<>();
        for (Announced.Pledge pledge : rules.pledges()) {
            String commitment = last.get(pledge.name());
            if (commitment != null) {
                inOrder.add(new CommitmentLine(pledge.name(), commitment));
            }
        }
        return inOrder;
    }

    private List<GivenContribution> contributions(long round) {
        return handle.createQuery("SELECT * FROM contribution WHERE round_id = :round ORDER BY position")
                .bind("round", round)
                .map((row, context) -> new GivenContribution(
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("value"),
                        Instant.parse(row.getString("at"))))
                .list();
    }

    void fixRules(Rules rules) {
        handle.createUpdate("""
                        INSERT INTO draw_round (number, state, rules, rules_hash, relaxation, due, fixed_at)
                        VALUES (:number, 'rules_fixed', :rules, :hash, :relaxation, :due, :at)""")
                .bind("number", rules.round())
                .bind("rules", rules.write())
                .bind("hash", rules.hash())
                .bind("relaxation", rules.relaxation() ? 1 : 0)
                .bind("due", rules.contributions().size() + (rules.rowByDice() ? 1 : 0))
                .bind("at", rules.fixedAt().toString())
                .execute();
    }

    /** Writes the change down, then makes it. */
    void change(Round round, long category, RuleChange change) {
        handle.createUpdate("""
                        INSERT INTO rule_change (round_id, position, category, criterion, name, min_was, max_was, min, max,
                            at, reason)
                        VALUES (:round, :position, :category, :criterion, :name, :minWas, :maxWas, :min, :max, :at,
                            :reason)""")
                .bind("round", round.id())
                .bind("position", round.changes().size() + 1)
                .bind("category", category)
                .bind("criterion", change.criterion())
                .bind("name", change.category())
                .bind("minWas", change.minWas())
                .bind("maxWas", change.maxWas())
                .bind("min", change.min())
                .bind("max", change.max())
                .bind("at", change.at().toString())
                .bind("reason", change.reason())
                .execute();
        handle.createUpdate("UPDATE category SET min_seats = :min, max_seats = :max WHERE id = :category")
                .bind("min", change.min())
                .bind("max", change.max())
                .bind("category", category)
                .execute();
    }

    void pledge(long round, int position, CommitmentLine pledge) {
        handle.createUpdate("""
                        INSERT INTO pledge (round_id, position, name, commitment)
                        VALUES (:round, :position, :name, :commitment)""")
                .bind("round", round)
                .bind("position", position)
                .bind("name", pledge.name())
                .bind("commitment", pledge.commitment())
                .execute();
    }

    void freeze(long round, Round.Frozen frozen) {
        handle.createUpdate("""
                        UPDATE draw_round
                        SET state = 'frozen', lottery_id = :lottery, commitment = :commitment, frozen_at = :at
                        WHERE id = :round""")
                .bind("lottery", frozen.lottery())
                .bind("commitment", frozen.commitment())
                .bind("at", frozen.at().toString())
                .bind("round", round)
                .execute();
    }

    void contribute(Round round, GivenContribution given) {
        handle.createUpdate("""
                        INSERT INTO contribution (round_id, position, kind, name, value, at)
                        VALUES (:round, :position, :kind, :name, :value, :at)""")
                .bind("round", round.id())
                .bind("position", round.contributions().size() + 1)
                .bind("kind", given.kind())
                .bind("name", given.name())
                .bind("value", given.value())
                .bind("at", given.at().toString())
                .execute();
    }

    void draw(long round) {
        handle.createUpdate("UPDATE draw_round SET state = 'drawn' WHERE id = :round")
                .bind("round", round)
                .execute();
    }

    void annul(long round, Round.Annulment annulment) {
        handle.createUpdate("""
                        UPDATE draw_round
                        SET state = 'annulled', ground = :ground, reason = :reason, annulled_at = :at
                        WHERE id = :round""")
                .bind("ground", annulment.ground())
                .bind("reason", annulment.reason())
                .bind("at", annulment.at().toString())
                .bind("round", round)
                .execute();
    }
}
