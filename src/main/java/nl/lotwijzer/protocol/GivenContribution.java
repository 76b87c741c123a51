package nl.lotwijzer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was brought in: a line of {@code trekking.tsv}.
 *
 * @param kind  {@code inleg}, {@code dobbel}, {@code baken} or {@code rij}
 * @param name  how it is called in the seed
 * @param value the text revealed, the digits rolled, or the beacon's source, round and value; null for a pledge that was
 *              not revealed
 * @param at    when it was entered, to the second
 */
public record GivenContribution(
        String kind, String name, @Nullable String value, Instant at) {
    public GivenContribution {
        if (value != null && !Canonical.isCode(value)) {
            throw new IllegalArgumentException("No value for the seed: " + value);
        }
    }

    /** Returns the value as {@code trekking.tsv} writes it. */
    public String written() {
        return value == null ? Canonical.NOTHING : value;
    }
}
