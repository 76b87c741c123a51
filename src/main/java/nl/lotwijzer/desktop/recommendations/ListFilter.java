package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import nl.lotwijzer.recommendations.Outcome;
import nl.lotwijzer.recommendations.Recommendation;

/** Which recommendations are listed. */
enum ListFilter {
    ALL,
    ADOPTED,
    NOT_ADOPTED,
    /** Adopted, and the council has not decided. */
    WAITING,
    /** Something that is done with it is late. */
    LATE;

    boolean lets(Recommendation one, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case ADOPTED -> one.outcome().adopted();
            case NOT_ADOPTED -> one.outcome().verdict() == Outcome.Verdict.NOT_ADOPTED;
            case WAITING -> one.awaitsAnswer();
            case LATE -> one.late(today);
        };
    }
}
