package nl.lotwijzer.facilitators;

/**
 * What a facilitator answered about a day.
 *
 * @param reason why; may be empty
 */
public record DayAnswer(Availability availability, String reason) {
    public DayAnswer {
        reason = reason.strip();
    }

    public static DayAnswer of(Availability availability) {
        return new DayAnswer(availability, "");
    }
}
