package nl.lotwijzer.desktop.facilitators;

import java.util.Optional;
import nl.lotwijzer.sessions.Session;

/** Which facilitators are shown. */
enum FacilitatorFilter {
    ALL,
    EXPERIENCED,
    NEW,
    /** Can come to the next session. */
    AVAILABLE,
    /** Signed no declaration of independence. */
    UNDECLARED;

    boolean lets(FacilitatorRow row, Optional<Session> next) {
        return switch (this) {
            case ALL -> true;
            case EXPERIENCED -> row.facilitator().skills().experienced();
            case NEW -> !row.facilitator().skills().experienced();
            case AVAILABLE -> next.isPresent() && row.canCome(next.get());
            case UNDECLARED -> !row.facilitator().terms().declared();
        };
    }
}
