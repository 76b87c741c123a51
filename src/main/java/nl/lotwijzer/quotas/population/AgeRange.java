package nl.lotwijzer.quotas.population;

import nl.lotwijzer.language.Message;

/**
 * Years of age, counted in whole years.
 *
 * @param from the first, 0 or more
 * @param to   the first that is no longer in it, or {@link #OPEN}
 */
public record AgeRange(int from, int to) implements Comparable<AgeRange> {
    /** Stands for no upper limit. */
    public static final int OPEN = Integer.MAX_VALUE;

    public AgeRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("ages run upwards from 0, not " + from + " to " + to);
        }
    }

    /** Returns everybody of this age and older. */
    public static AgeRange from(int age) {
        return new AgeRange(age, OPEN);
    }

    public boolean isOpen() {
        return to == OPEN;
    }

    /** Returns whether somebody can be in both. */
    public boolean overlaps(AgeRange other) {
        return from < other.to && other.from < to;
    }

    /** Returns whether whoever is in the other is in this one too. */
    public boolean holds(AgeRange other) {
        return from <= other.from && other.to <= to;
    }

    /** Returns the range as people say it: 15 t/m 24, 65 of ouder. */
    public Message told() {
        return isOpen()
                ? Message.of("quotas.population.ages.open", from)
                : to == from + 1
                        ? Message.of("quotas.population.ages.single", from)
                        : Message.of("quotas.population.ages.range", from, to - 1);
    }

    @Override
    public int compareTo(AgeRange other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
