package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.Reading;

/** Which follow-ups are listed. */
enum MonitorFilter {
    ALL,
    LATE,
    /** Not ended, and due this year. */
    THIS_YEAR,
    UNDER_WAY,
    DONE;

    boolean lets(FollowUp one, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case LATE -> one.late(today);
            case THIS_YEAR ->
                !one.status().ended()
                        && one.deadline()
                                .filter(day -> day.getYear() == today.getYear())
                                .isPresent();
            case UNDER_WAY -> one.status() == Reading.Status.UNDER_WAY;
            case DONE -> one.status() == Reading.Status.DONE;
        };
    }
}
