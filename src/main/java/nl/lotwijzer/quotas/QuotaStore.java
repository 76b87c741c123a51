package nl.lotwijzer.quotas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.quotas.population.PopulationSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of criteria, categories and the household rule. */
final class QuotaStore {
    private final Handle handle;

    QuotaStore(Handle handle) {
        this.handle = handle;
    }

    List<Criterion> criteria() {
        Map<Long, List<Category>> categories = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM category ORDER BY criterion, position, id")
                .map((row, _) -> Map.entry(row.getLong("criterion"), category(row)))
                .forEach(entry -> categories
                        .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<Long, PopulationSource> sources = new TermsStore(handle).sources();
        return handle.createQuery("SELECT * FROM criterion ORDER BY position, id")
                .map((row, _) -> criterion(row, categories, sources))
                .list();
    }

    private static Criterion criterion(
            ResultSet row, Map<Long, List<Category>> categories, Map<Long, PopulationSource> sources)
            throws SQLException {
        long id = row.getLong("id");
        List<Category> own = categories.getOrDefault(id, List.of());
        return new Criterion(id, row.getString("name"), own, TermsStore.terms(row, own, sources.get(id)));
    }

    private static Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("population"),
                row.getInt("min_seats"),
                row.getInt("max_seats"),
                flex(row),
                row.getInt("no_answer") == 1);
    }

    private static @Nullable Flexibility flex(ResultSet row) throws SQLException {
        int min = row.getInt("min_flex");
        return row.wasNull() ? null : new Flexibility(min, row.getInt("max_flex"));
    }

    long insertCriterion(String name) {
        return handle.createUpdate("INSERT INTO criterion (position, name, folded) VALUES"
                        + " ((SELECT coalesce(max(position) + 1, 0) FROM criterion), :name, :folded)")
                .bind("name", name)
                .bind("folded", Folded.of(name).text())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void renameCriterion(long criterion, String name) {
        handle.createUpdate("UPDATE criterion SET name = :name, folded = :folded WHERE id = :id")
                .bind("name", name)
                .bind("folded", Folded.of(name).text())
                .bind("id", criterion)
                .execute();
    }

    void deleteCriterion(long criterion) {
        new TermsStore(handle).forgetSource(criterion);
        handle.execute("DELETE FROM category WHERE criterion = ?", criterion);
        handle.execute("DELETE FROM criterion WHERE id = ?", criterion);
    }

    /** Puts the criteria in this order. */
    void orderCriteria(List<Long> criteria) {
        for (int position = 0; position < criteria.size(); position++) {
            handle.createUpdate("UPDATE criterion SET position = :position WHERE id = :id AND position <> :position")
                    .bind("position", position)
                    .bind("id", criteria.get(position))
                    .execute();
        }
    }

    long insertCategory(long criterion, Category category) {
        return handle.createUpdate("INSERT INTO category (criterion, position, name, folded, population, min_seats,"
                        + " max_seats, min_flex, max_flex, no_answer) VALUES (:criterion, (SELECT coalesce(max(position) + 1, 0)"
                        + " FROM category WHERE criterion = :criterion), :name, :folded, :population, :min, :max,"
                        + " :minFlex, :maxFlex, :unanswered)")
                .bind("criterion", criterion)
                .bind("name", category.name())
                .bind("folded", Folded.of(category.name()).text())
                .bind("population", category.population())
                .bind("min", category.min())
                .bind("max", category.max())
                .bind(
                        "minFlex",
                        category.flex() == null ? null : category.flex().min())
                .bind(
                        "maxFlex",
                        category.flex() == null ? null : category.flex().max())
                .bind("unanswered", category.unanswered() ? 1 : null)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void renameCategory(long category, String name) {
        handle.createUpdate("UPDATE category SET name = :name, folded = :folded WHERE id = :id")
                .bind("name", name)
                .bind("folded", Folded.of(name).text())
                .bind("id", category)
                .execute();
    }

    void deleteCategory(long category) {
        handle.execute("DELETE FROM category WHERE id = ?", category);
    }

    void orderCategories(List<Long> categories) {
        for (int position = 0; position < categories.size(); position++) {
            handle.createUpdate("UPDATE category SET position = :position WHERE id = :id AND position <> :position")
                    .bind("position", position)
                    .bind("id", categories.get(position))
                    .execute();
        }
    }

    void setPopulation(long category, long population) {
        handle.createUpdate("UPDATE category SET population = :people WHERE id = :id AND population <> :people")
                .bind("people", population)
                .bind("id", category)
                .execute();
    }

    /** Sets the quota; limits of relaxing are widened where they would not hold it any more. */
    void setQuota(long category, int min, int max) {
        handle.createUpdate("UPDATE category SET min_seats = :min, max_seats = :max, min_flex = min(min_flex, :min),"
                        + " max_flex = max(max_flex, :max)"
                        + " WHERE id = :id AND (min_seats <> :min OR max_seats <> :max)")
                .bind("min", min)
                .bind("max", max)
                .bind("id", category)
                .execute();
    }

    void setFlexibility(long category, @Nullable Flexibility flex) {
        handle.createUpdate("UPDATE category SET min_flex = :minFlex, max_flex = :maxFlex WHERE id = :id")
                .bind("minFlex", flex == null ? null : flex.min())
                .bind("maxFlex", flex == null ? null : flex.max())
                .bind("id", category)
                .execute();
    }

    void setQuota(long category, int min, int max, @Nullable Flexibility flex) {
        handle.createUpdate("UPDATE category SET min_seats = :min, max_seats = :max, min_flex = :minFlex,"
                        + " max_flex = :maxFlex WHERE id = :id")
                .bind("min", min)
                .bind("max", max)
                .bind("minFlex", flex == null ? null : flex.min())
                .bind("maxFlex", flex == null ? null : flex.max())
                .bind("id", category)
                .execute();
    }

    /** Returns whether at most one member of a household may be drawn; so it is until somebody says otherwise. */
    boolean householdRule() {
        return handle.createQuery("SELECT household_rule FROM quota_rules")
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true);
    }

    void setHouseholdRule(boolean on) {
        if (handle.createUpdate("UPDATE quota_rules SET household_rule = ?")
                        .bind(0, on)
                        .execute()
                == 0) {
            handle.execute("INSERT INTO quota_rules (id, household_rule) VALUES (1, ?)", on);
        }
    }
}
