package nl.lotwijzer.facilitators;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lotwijzer.money.Euro;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The facilitators in the database. */
final class FacilitatorStore {
    private static final String SEPARATOR = ", ";

    /** What is known of a facilitator alone, and goes with the facilitator. */
    private static final List<String> PARTS = List.of("facilitator_day", "facilitator_conflict");

    private final Handle handle;

    FacilitatorStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all facilitators by name. */
    List<Facilitator> all() {
        return handle.createQuery("SELECT * FROM facilitator ORDER BY lower(name), id")
                .map((row, context) -> facilitator(row))
                .list();
    }

    long insert(FacilitatorDetails details, FacilitatorSkills skills, FacilitatorTerms terms) {
        return bound(handle.createUpdate("""
                                INSERT INTO facilitator (name, email, phone, experience, languages, training,
                                                         available, interests, notes, years, level, language_levels,
                                                         preferences, most_sessions, distance_km, travel_cents,
                                                         fee_cents, fee_unit, declared_on)
                                VALUES (:name, :email, :phone, :experience, :languages, :training,
                                        :available, :interests, :notes, :years, :level, :languageLevels,
                                        :preferences, :mostSessions, :distance, :travel,
                                        :fee, :unit, :declaredOn)"""), details, skills, terms)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a facilitator. */
    boolean update(Facilitator changed) {
        return bound(handle.createUpdate("""
                                        UPDATE facilitator
                                        SET name = :name, email = :email, phone = :phone, experience = :experience,
                                            languages = :languages, training = :training, available = :available,
                                            interests = :interests, notes = :notes, years = :years, level = :level,
                                            language_levels = :languageLevels, preferences = :preferences,
                                            most_sessions = :mostSessions, distance_km = :distance,
                                            travel_cents = :travel, fee_cents = :fee, fee_unit = :unit,
                                            declared_on = :declaredOn
                                        WHERE id = :id"""), changed.details(), changed.skills(), changed.terms())
                        .bind("id", changed.id())
                        .execute()
                == 1;
    }

    void delete(long id) {
        for (String part : PARTS) {
            handle.createUpdate("DELETE FROM " + part + " WHERE facilitator_id = :id")
                    .bind("id", id)
                    .execute();
        }
        handle.createUpdate("DELETE FROM facilitator WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(
            S statement, FacilitatorDetails details, FacilitatorSkills skills, FacilitatorTerms terms) {
        return statement
                .bind("name", details.name())
                .bind("email", details.email())
                .bind("phone", details.phone())
                .bind("experience", details.experience())
                .bind("languages", String.join(SEPARATOR, details.languages()))
                .bind("training", details.training())
                .bind(
                        "available",
                        details.available().stream().map(LocalDate::toString).collect(joining(SEPARATOR)))
                .bind("interests", details.interests())
                .bind("notes", details.notes())
                .bind("years", skills.years())
                .bind("level", skills.level() == null ? null : skills.level().name())
                .bind("languageLevels", levels(details, skills))
                .bind(
                        "preferences",
                        skills.preferences().isEmpty() ? null : String.join(SEPARATOR, skills.preferences()))
                .bind("mostSessions", terms.mostSessions())
                .bind("distance", terms.distance())
                .bind("travel", cents(terms.perKilometre()))
                .bind("fee", cents(terms.fee()))
                .bind("unit", terms.unit() == FeeUnit.HOUR ? null : terms.unit().name())
                .bind(
                        "declaredOn",
                        terms.declaredOn() == null ? null : terms.declaredOn().toString());
    }

    private static @Nullable Long cents(@Nullable Euro amount) {
        return amount == null ? null : amount.cents();
    }

    private static @Nullable String levels(FacilitatorDetails details, FacilitatorSkills skills) {
        return skills.languageLevels().isEmpty()
                ? null
                : details.languages().stream()
                        .map(language -> skills.in(language).name())
                        .collect(joining(SEPARATOR));
    }

    private static Facilitator facilitator(ResultSet row) throws SQLException {
        FacilitatorDetails details = new FacilitatorDetails(
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("experience"),
                parts(row.getString("languages")).toList(),
                row.getString("training"),
                parts(row.getString("available")).map(LocalDate::parse).toList(),
                row.getString("interests"),
                row.getString("notes"));
        return new Facilitator(row.getLong("id"), details, skills(row, details), terms(row));
    }

    private static FacilitatorSkills skills(ResultSet row, FacilitatorDetails details) throws SQLException {
        String level = row.getString("level");
        return new FacilitatorSkills(
                number(row, "years"),
                level == null ? null : Level.valueOf(level),
                languageLevels(row, details),
                parts(row.getString("preferences")).toList());
    }

    private static Map<String, LanguageLevel> languageLevels(ResultSet row, FacilitatorDetails details)
            throws SQLException {
        List<String> levels = parts(row.getString("language_levels")).toList();
        Map<String, LanguageLevel> byLanguage = new HashMap<>();
        for (int i = 0; i < Math.min(levels.size(), details.languages().size()); i++) {
            LanguageLevel level = LanguageLevel.valueOf(levels.get(i));
            if (level != LanguageLevel.UNSAID) {
                byLanguage.put(details.languages().get(i), level);
            }
        }
        return byLanguage;
    }

    private static FacilitatorTerms terms(ResultSet row) throws SQLException {
        String unit = row.getString("fee_unit");
        String declared = row.getString("declared_on");
        return new FacilitatorTerms(
                number(row, "most_sessions"),
                number(row, "distance_km"),
                amount(row, "travel_cents"),
                amount(row, "fee_cents"),
                unit == null ? FeeUnit.HOUR : FeeUnit.valueOf(unit),
                declared == null ? null : LocalDate.parse(declared));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : row.getInt(column);
    }

    private static @Nullable Euro amount(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : new Euro(row.getLong(column));
    }

    private static Stream<String> parts(@Nullable String joined) {
        return joined == null
                ? Stream.empty()
                : Arrays.stream(joined.split(SEPARATOR, -1)).filter(part -> !part.isEmpty());
    }
}
