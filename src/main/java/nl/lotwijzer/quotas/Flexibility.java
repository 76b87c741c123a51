package nl.lotwijzer.quotas;

/**
 * How far a quota may be relaxed when no panel can meet all of them: other tools' {@code min_flex} and
 * {@code max_flex}.
 *
 * @param min the lowest minimum, from 0 up to the minimum itself
 * @param max the highest maximum, from the maximum itself
 */
public record Flexibility(int min, int max) {
    public Flexibility {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("limits of relaxing need 0 <= min <= max, not " + min + ".." + max);
        }
    }
}
