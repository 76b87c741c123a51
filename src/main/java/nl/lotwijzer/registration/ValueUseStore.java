package nl.lotwijzer.registration;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** As which category values were read the last time, by criterion, so that the same file says the same again. */
final class ValueUseStore {
    private final Handle handle;

    ValueUseStore(Handle handle) {
        this.handle = handle;
    }

    ValueMapping all() {
        Map<String, Map<String, String>> categories = new TreeMap<>();
        handle.createQuery("SELECT criterion, value, category FROM value_use")
                .map((row, context) -> categories
                        .computeIfAbsent(row.getString(1), criterion -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)))
                .forEach(added -> {});
        return new ValueMapping(categories);
    }

    /** Keeps this mapping for the criteria of these columns; what was kept for them before and is not in it goes. */
    void remember(ColumnMapping mapping) {
        ValueMapping before = all();
        for (String criterion : mapping.criteria()) {
            Map<String, String> now = mapping.values().categories().getOrDefault(criterion, Map.of());
            Map<String, String> kept = before.categories().getOrDefault(criterion, Map.of());
            kept.keySet().stream().filter(value -> !now.containsKey(value)).forEach(value -> forget(criterion, value));
            now.forEach((value, category) -> {
                if (!category.equals(kept.get(value)) && !value.isEmpty()) {
                    keep(criterion, value, category);
                }
            });
        }
    }

    private void forget(String criterion, String value) {
        handle.createUpdate("DELETE FROM value_use WHERE criterion = :criterion AND value = :value")
                .bind("criterion", criterion)
                .bind("value", value)
                .execute();
    }

    private void keep(String criterion, String value, String category) {
        handle.createUpdate("""
                        INSERT INTO value_use (criterion, value, category) VALUES (:criterion, :value, :category)
                        ON CONFLICT (criterion, value) DO UPDATE SET category = excluded.category""")
                .bind("criterion", criterion)
                .bind("value", value)
                .bind("category", category)
                .execute();
    }
}
