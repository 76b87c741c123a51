package nl.lotwijzer.registration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.lotwijzer.person.ComparedText;

/**
 * As which category the values that stand in a file are read: {@code V} as {@code Vrouw}. A value without an entry is read
 * as it stands.
 *
 * @param categories by criterion, then by value as {@link #folded} compares it; an empty category is no answer
 */
public record ValueMapping(Map<String, Map<String, String>> categories) {
    public static final ValueMapping NONE = new ValueMapping(Map.of());

    public ValueMapping {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        categories.forEach(
                (criterion, values) -> copy.put(criterion, Collections.unmodifiableMap(new TreeMap<>(values))));
        categories = Collections.unmodifiableMap(copy);
    }

    /** Returns the value as values are compared: capitals and white space do not matter, signs do. */
    public static String folded(String value) {
        return ComparedText.spaces(value).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns as what this value is read, if it is not read as it stands; empty text is no answer. */
    public Optional<String> categoryOf(String criterion, String value) {
        Map<String, String> values = categories.get(criterion);
        return values == null ? Optional.empty() : Optional.ofNullable(values.get(folded(value)));
    }

    /** Returns the mapping with this value of a criterion read as a category; an empty one is no answer. */
    public ValueMapping with(String criterion, String value, String category) {
        Map<String, Map<String, String>> changed = new LinkedHashMap<>(categories);
        Map<String, String> values = new TreeMap<>(Objects.requireNonNullElse(changed.get(criterion), Map.of()));
        values.put(folded(value), category);
        changed.put(criterion, values);
        return new ValueMapping(changed);
    }

    /** Returns the mapping with this value of a criterion read as it stands. */
    public ValueMapping without(String criterion, String value) {
        Map<String, Map<String, String>> changed = new LinkedHashMap<>(categories);
        Map<String, String> values = new TreeMap<>(Objects.requireNonNullElse(changed.get(criterion), Map.of()));
        values.remove(folded(value));
        changed.put(criterion, values);
        return new ValueMapping(changed);
    }
}
