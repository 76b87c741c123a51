package nl.lotwijzer.allowances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.money.Euro;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The legal rules that the user entered, in the database. */
final class RuleStore {
    private final Handle handle;

    RuleStore(Handle handle) {
        this.handle = handle;
    }

    List<LegalRule> all() {
        return handle.createQuery("SELECT * FROM allowance_rule ORDER BY country, year")
                .map((row, context) -> rule(row))
                .list();
    }

    private static LegalRule rule(ResultSet row) throws SQLException {
        int youngUnder = row.getInt("young_under");
        int kilometres = row.getInt("kilometres");
        return new LegalRule(
                Country.valueOf(row.getString("country")),
                row.getInt("year"),
                euro(row, "hour"),
                euro(row, "hour_young").map(hour -> new LegalRule.Young(youngUnder, hour)),
                euro(row, "day"),
                euro(row, "month"),
                euro(row, "whole_year"),
                kilometres == 0 ? OptionalInt.empty() : OptionalInt.of(kilometres),
                row.getBoolean("costs_count"),
                row.getString("source"),
                true);
    }

    /** No limit is zero, so zero is what the driver makes of null. */
    private static Optional<Euro> euro(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return cents == 0 ? Optional.empty() : Optional.of(new Euro(cents));
    }

    void keep(LegalRule rule) {
        handle.createUpdate("""
                        INSERT INTO allowance_rule (country, year, hour, hour_young, young_under, day, month, whole_year,
                            kilometres, costs_count, source)
                        VALUES (:country, :year, :hour, :hourYoung, :youngUnder, :day, :month, :wholeYear,
                            :kilometres, :costsCount, :source)
                        ON CONFLICT (country, year) DO UPDATE
                        SET hour = excluded.hour, hour_young = excluded.hour_young, young_under = excluded.young_under,
                            day = excluded.day, month = excluded.month, whole_year = excluded.whole_year,
                            kilometres = excluded.kilometres, costs_count = excluded.costs_count,
                            source = excluded.source""")
                .bind("country", rule.country().name())
                .bind("year", rule.year())
                .bind("hour", cents(rule.hour()))
                .bind("hourYoung", cents(rule.young().map(LegalRule.Young::hour)))
                .bind("youngUnder", rule.young().map(LegalRule.Young::under).orElse(null))
                .bind("day", cents(rule.day()))
                .bind("month", cents(rule.month()))
                .bind("wholeYear", cents(rule.wholeYear()))
                .bind(
                        "kilometres",
                        rule.kilometres().isPresent() ? rule.kilometres().getAsInt() : null)
                .bind("costsCount", rule.costsCount() ? 1 : 0)
                .bind("source", rule.source())
                .execute();
    }

    private static @Nullable Long cents(Optional<Euro> amount) {
        return amount.map(Euro::cents).orElse(null);
    }

    /** Returns whether the user had entered this one. */
    boolean delete(Country country, int year) {
        return handle.createUpdate("DELETE FROM allowance_rule WHERE country = :country AND year = :year")
                        .bind("country", country.name())
                        .bind("year", year)
                        .execute()
                == 1;
    }
}
