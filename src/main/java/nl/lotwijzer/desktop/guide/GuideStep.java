package nl.lotwijzer.desktop.guide;

import nl.lotwijzer.desktop.workspace.Place;

/** The steps of a first draw, in the order of the work. */
enum GuideStep {
    PERSON(Part.PREPARE, Place.SETTINGS, "person"),
    LETTERS(Part.PREPARE, Place.INVITATIONS, ""),
    REGISTRANTS(Part.PREPARE, Place.REGISTRANTS, ""),
    CHECK(Part.PREPARE, Place.DUPLICATES, ""),
    POPULATION(Part.PREPARE, Place.QUOTAS, ""),
    QUOTAS(Part.DRAW, Place.QUOTAS, ""),
    RULES(Part.DRAW, Place.LOTTERY, "RULES"),
    CHANCES(Part.DRAW, Place.LOTTERY, "PREPARE"),
    REHEARSAL(Part.DRAW, Place.LOTTERY, "DRAW"),
    FREEZE(Part.DRAW, Place.LOTTERY, "FREEZE"),
    PUBLIC_DRAW(Part.ACCOUNT, Place.LOTTERY, "DRAW"),
    DOSSIER(Part.ACCOUNT, Place.LOTTERY, "DOSSIER"),
    SUPERVISION(Part.ACCOUNT, Place.SUPERVISION, ""),
    STEERING(Part.ACCOUNT, Place.STEERING, ""),
    SESSIONS(Part.ACCOUNT, Place.SESSIONS, "");

    /** The columns in which the steps are shown. */
    enum Part {
        PREPARE,
        DRAW,
        ACCOUNT
    }

    private final Part part;
    private final Place place;
    private final String detail;

    GuideStep(Part part, Place place, String detail) {
        this.part = part;
        this.place = place;
        this.detail = detail;
    }

    Part part() {
        return part;
    }

    /** Returns where it is done. */
    Place place() {
        return place;
    }

    /** Returns what that screen shows first. */
    String detail() {
        return detail;
    }

    /** Returns whether a draw can do without. */
    boolean optional() {
        return this == LETTERS || this == REHEARSAL;
    }

    String nameKey() {
        return "desktop.guide.step." + name();
    }

    /** Returns the key of the sentence that says what to do. */
    String explainedKey() {
        return "desktop.guide.explained." + name();
    }
}
