package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import java.util.Map;

/** Who can come on which day. */
public final class AvailabilityGrid {
    private final Map<Long, Map<LocalDate, DayAnswer>> answers;

    AvailabilityGrid(Map<Long, Map<LocalDate, DayAnswer>> answers) {
        this.answers = Map.copyOf(answers);
    }

    /**
     * Returns what this facilitator answered about a day. What was not answered for that day by itself goes by the list of
     * days that the facilitator gave: a day on it is yes, another one no, and without a list nothing is known.
     */
    public DayAnswer of(Facilitator facilitator, LocalDate day) {
        DayAnswer answer = answers.getOrDefault(facilitator.id(), Map.of()).get(day);
        if (answer != null) {
            return answer;
        }
        if (facilitator.details().available().isEmpty()) {
            return DayAnswer.of(Availability.UNKNOWN);
        }
        return DayAnswer.of(facilitator.details().available().contains(day) ? Availability.YES : Availability.NO);
    }
}
