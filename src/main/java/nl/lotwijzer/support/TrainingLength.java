package nl.lotwijzer.support;

import java.time.Duration;

/** How long a training takes. */
public enum TrainingLength {
    TWO_HOURS(2),
    HALF_DAY(4),
    DAY(8);

    private final int hours;

    TrainingLength(int hours) {
        this.hours = hours;
    }

    public Duration duration() {
        return Duration.ofHours(hours);
    }
}
