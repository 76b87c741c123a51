package nl.lotwijzer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A category in the rules of a draw.
 *
 * @param population of the category; null where it is not known
 * @param min        the fewest seats
 * @param max        the most seats
 * @param lowest     how far min may be lowered after freeze A
 * @param highest    how far max may be raised after freeze A
 */
public record RuleCategory(String name, @Nullable Long population, int min, int max, int lowest, int highest) {
    public RuleCategory {
        if (!Canonical.isText(name)) {
            throw new IllegalArgumentException("No name for a category: " + name);
        }
        if (population != null && population < 0) {
            throw new IllegalArgumentException("A population is 0 or more, not " + population);
        }
        if (lowest < 0 || lowest > min || min > max || max > highest) {
            throw new IllegalArgumentException(
                    "0 ≤ lowest ≤ min ≤ max ≤ highest, not " + lowest + ", " + min + ", " + max + ", " + highest);
        }
    }
}
