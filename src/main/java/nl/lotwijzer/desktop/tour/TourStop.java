package nl.lotwijzer.desktop.tour;

import nl.lotwijzer.desktop.workspace.Place;

/** The stops of the tour, in the order of the work. */
enum TourStop {
    JOURNEY(Place.OVERVIEW, "", ".journey"),
    SEARCH(Place.REGISTRANTS, "", ".search-field"),
    QUOTAS(Place.QUOTAS, "", ".criterion-card"),
    CHANCES(Place.LOTTERY, "CHANCES", "#lottery-step-CHANCES"),
    PROOF(Place.LOTTERY, "PROOF", "#lottery-check"),
    DOSSIER(Place.LOTTERY, "DOSSIER", "#dossier-whole"),
    CALLS(Place.PARTICIPANTS, "", "#tab-calls"),
    TABLES(Place.SESSIONS, "tables", "#tab-tables"),
    STEERING(Place.STEERING, "", "#steering-meetings"),
    REPORTS(Place.REPORTS, "", "#reports-export"),
    PALETTE(Place.OVERVIEW, "", "#palette-open");

    private final Place place;
    private final String detail;
    private final String control;

    TourStop(Place place, String detail, String control) {
        this.place = place;
        this.detail = detail;
        this.control = control;
    }

    /** Returns where it is. */
    Place place() {
        return place;
    }

    /** Returns what that screen shows first. */
    String detail() {
        return detail;
    }

    /** Returns how the control is found that the callout points at. */
    String control() {
        return control;
    }

    String titleKey() {
        return "desktop.tour." + name() + ".title";
    }

    String textKey() {
        return "desktop.tour." + name() + ".text";
    }

    /** Returns the key of the one thing to try here. */
    String tryKey() {
        return "desktop.tour." + name() + ".try";
    }
}
