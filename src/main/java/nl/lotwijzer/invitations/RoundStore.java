package nl.lotwijzer.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.invitations.register.FileFacts;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.invitations.sampling.Unit;
import org.jdbi.v3.core.Handle;

/** The rounds in the project file: settings, seed, file and counts, without anybody who was drawn. */
final class RoundStore {
    private final Handle handle;

    RoundStore(Handle handle) {
        this.handle = handle;
    }

    List<Round> all() {
        return handle.createQuery("SELECT * FROM invitation_round ORDER BY number")
                .map((row, context) -> round(row))
                .list();
    }

    int highestNumber() {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM invitation_round")
                .mapTo(Integer.class)
                .one();
    }

    /** Adds a round whose settings and seed are fixed. */
    void fix(
            int number,
            Instant at,
            String seed,
            SeedOrigin origin,
            SamplePlan plan,
            Map<String, String> settings,
            Judgement judgement,
            List<Stratum> strata) {
        FileFacts file = judgement.register().file();
        long id = handle.createUpdate("""
                        INSERT INTO invitation_round (number, state, fixed_at, seed, seed_origin, unit, division, settings,
                            file_name, file_bytes, file_hash, file_rows)
                        VALUES (:number, 'fixed', :at, :seed, :origin, :unit, :division, '{}',
                            :file, :bytes, :hash, :rows)""")
                .bind("number", number)
                .bind("at", at.toString())
                .bind("seed", seed)
                .bind("origin", word(origin))
                .bind("unit", word(plan.unit()))
                .bind("division", word(plan.division()))
                .bind("file", file.name())
                .bind("bytes", file.bytes())
                .bind("hash", file.hash())
                .bind("rows", judgement.register().size())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        settings.forEach((name, value) -> handle.createUpdate("""
                        UPDATE invitation_round SET settings = json_set(settings, '$.' || :name, :value)
                        WHERE id = :id""")
                .bind("id", id)
                .bind("name", name)
                .bind("value", value)
                .execute());
        for (Stratum stratum : strata) {
            handle.createUpdate("""
                            INSERT INTO invitation_stratum (round_id, name, eligible, people, letters)
                            VALUES (:round, :name, :eligible, :people, :letters)""")
                    .bind("round", id)
                    .bind("name", stratum.name())
                    .bind("eligible", stratum.eligible())
                    .bind("people", stratum.people())
                    .bind("letters", stratum.letters())
                    .execute();
        }
        judgement
                .leftOut()
                .forEach((reason, rows) -> handle.createUpdate("""
                                INSERT INTO invitation_left_out (round_id, reason, row_count)
                                VALUES (:round, :reason, :rows)""")
                        .bind("round", id)
                        .bind("reason", word(reason))
                        .bind("rows", rows)
                        .execute());
    }

    void drawn(int number, Instant at) {
        handle.createUpdate("UPDATE invitation_round SET state = 'drawn', drawn_at = :at WHERE number = :number")
                .bind("number", number)
                .bind("at", at.toString())
                .execute();
    }

    void annul(int number, String reason) {
        handle.createUpdate("""
                        UPDATE invitation_round SET state = 'annulled', annulled_because = :reason
                        WHERE number = :number""").bind("number", number).bind("reason", reason).execute();
    }

    private Round round(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Round(
                row.getInt("number"),
                Round.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Instant.parse(row.getString("fixed_at")),
                Optional.ofNullable(row.getString("drawn_at")).map(Instant::parse),
                Optional.ofNullable(row.getString("annulled_because")),
                row.getString("seed"),
                SeedOrigin.valueOf(row.getString("seed_origin").toUpperCase(Locale.ROOT)),
                Unit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
                Division.valueOf(row.getString("division").toUpperCase(Locale.ROOT)),
                settings(id),
                new FileFacts(row.getString("file_name"), row.getLong("file_bytes"), row.getString("file_hash")),
                row.getInt("file_rows"),
                strata(id),
                leftOut(id));
    }

    private Map<String, String> settings(long round) {
        Map<String, String> settings = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT s.key, s.value FROM invitation_round r, json_each(r.settings) s
                        WHERE r.id = :round ORDER BY s.id""")
                .bind("round", round)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        return settings;
    }

    private List<Stratum> strata(long round) {
        return handle.createQuery("SELECT * FROM invitation_stratum WHERE round_id = :round ORDER BY id")
                .bind("round", round)
                .map((row, context) -> new Stratum(
                        row.getString("name"), row.getInt("eligible"), row.getInt("people"), row.getInt("letters")))
                .list();
    }

    private Map<LeftOut, Integer> leftOut(long round) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        handle.createQuery("SELECT reason, row_count FROM invitation_left_out WHERE round_id = :round")
                .bind("round", round)
                .map((row, context) ->
                        Map.entry(LeftOut.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getInt(2)))
                .forEach(reason -> leftOut.put(reason.getKey(), reason.getValue()));
        return leftOut;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
