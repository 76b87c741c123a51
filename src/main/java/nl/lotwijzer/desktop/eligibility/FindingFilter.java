package nl.lotwijzer.desktop.eligibility;

import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.registration.admission.Doubt;

/** The parts of the list. */
enum FindingFilter {
    /** All that somebody still has to look at. */
    OPEN(Tone.NEUTRAL),
    NOT_ELIGIBLE(Tone.DANGER),
    LISTED(Tone.DANGER),
    CONSENT(Tone.WARNING),
    PERHAPS_LISTED(Tone.WARNING),
    UNJUDGED(Tone.NEUTRAL),
    ADMITTED(Tone.SUCCESS);

    private final Tone tone;

    FindingFilter(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    String key() {
        return "desktop.eligibility.kind." + this;
    }

    static FindingFilter of(Doubt.Kind kind) {
        return switch (kind) {
            case NOT_ELIGIBLE -> NOT_ELIGIBLE;
            case LISTED -> LISTED;
            case CONSENT -> CONSENT;
            case PERHAPS_LISTED -> PERHAPS_LISTED;
            case UNJUDGED -> UNJUDGED;
        };
    }

    boolean lets(FindingRow row) {
        return this == OPEN ? row.decision().isEmpty() : row.filter() == this;
    }
}
