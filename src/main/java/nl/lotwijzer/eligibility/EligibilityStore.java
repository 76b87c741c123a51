package nl.lotwijzer.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rules and grounds in the project file. */
final class EligibilityStore {
    private final Handle handle;

    EligibilityStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the rules, or empty if nobody set them yet. */
    Optional<EligibilityRules> rules() {
        return handle.createQuery("SELECT * FROM eligibility_rule")
                .map((row, context) -> ages(row))
                .findOne()
                .map(age -> new EligibilityRules(
                        age,
                        new Residence(
                                places("area"),
                                places("place"),
                                places("postcode").stream()
                                        .flatMap(text -> PostcodeRange.read(text).stream())
                                        .toList())));
    }

    private static Optional<AgeRule> ages(ResultSet row) throws SQLException {
        String day = row.getString("reference_date");
        if (day == null) {
            return Optional.empty();
        }
        int minimum = row.getInt("minimum_age");
        int maximum = row.getInt("maximum_age");
        return Optional.of(new AgeRule(minimum, row.wasNull() ? null : maximum, LocalDate.parse(day)));
    }

    private List<String> places(String kind) {
        return handle.createQuery("SELECT value FROM eligibility_place WHERE kind = :kind ORDER BY id")
                .bind("kind", kind)
                .mapTo(String.class)
                .list();
    }

    void put(EligibilityRules rules) {
        handle.createUpdate("""
                        INSERT INTO eligibility_rule (id, minimum_age, maximum_age, reference_date)
                        VALUES (1, :minimum, :maximum, :day)
                        ON CONFLICT (id) DO UPDATE SET minimum_age = excluded.minimum_age,
                            maximum_age = excluded.maximum_age, reference_date = excluded.reference_date""")
                .bind("minimum", rules.age().map(AgeRule::minimum).orElse(null))
                .bind("maximum", rules.age().map(AgeRule::maximum).orElse(null))
                .bind("day", rules.age().map(rule -> rule.on().toString()).orElse(null))
                .execute();
        handle.execute("DELETE FROM eligibility_place");
        Residence residence = rules.residence();
        residence.areas().forEach(area -> place("area", area));
        residence.places().forEach(place -> place("place", place));
        residence.postcodes().forEach(range -> place("postcode", range.text()));
    }

    private void place(String kind, String value) {
        handle.createUpdate("INSERT INTO eligibility_place (kind, value) VALUES (:kind, :value)")
                .bind("kind", kind)
                .bind("value", value)
                .execute();
    }

    List<ExclusionGround> grounds() {
        return handle.createQuery("SELECT text, use FROM exclusion_ground ORDER BY id")
                .map((row, context) -> new ExclusionGround(
                        row.getString("text"),
                        ExclusionGround.Use.valueOf(row.getString("use").toUpperCase(Locale.ROOT))))
                .list();
    }

    void put(List<ExclusionGround> grounds) {
        handle.execute("DELETE FROM exclusion_ground");
        for (ExclusionGround ground : grounds) {
            handle.createUpdate("INSERT INTO exclusion_ground (text, use) VALUES (:text, :use)")
                    .bind("text", ground.text())
                    .bind("use", ground.use().name().toLowerCase(Locale.ROOT))
                    .execute();
        }
    }
}
