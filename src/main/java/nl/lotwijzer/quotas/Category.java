package nl.lotwijzer.quotas;

import org.jspecify.annotations.Nullable;

/**
 * A category of a criterion with its quota.
 *
 * @param id         the key in the project file
 * @param name       as people read it
 * @param population how many people of the population belong to it; 0 if not known
 * @param min        the fewest seats, 0 or more
 * @param max        the most seats, at least {@code min}
 * @param flex       how far the quota may be relaxed, if somebody set that
 * @param unanswered whether it is the category of those who gave no answer; it has no population
 */
public record Category(
        long id,
        String name,
        long population,
        int min,
        int max,
        @Nullable Flexibility flex,
        boolean unanswered) {
    public Category {
        if (population < 0) {
            throw new IllegalArgumentException("a population is 0 or more, not " + population);
        }
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("a quota needs 0 <= min <= max, not " + min + ".." + max);
        }
    }

    /** Makes a category of people who gave an answer. */
    public Category(long id, String name, long population, int min, int max, @Nullable Flexibility flex) {
        this(id, name, population, min, max, flex, false);
    }

    /** Makes a category whose quota is not to be relaxed beyond anything in particular. */
    public Category(long id, String name, long population, int min, int max) {
        this(id, name, population, min, max, null);
    }

    /** Returns the category with another quota. */
    public Category with(int lowest, int highest, @Nullable Flexibility flexibility) {
        return new Category(id, name, population, lowest, highest, flexibility, unanswered);
    }
}
