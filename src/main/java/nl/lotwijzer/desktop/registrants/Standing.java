package nl.lotwijzer.desktop.registrants;

/** The filters of the list by how somebody stands. */
enum Standing {
    ALL,
    ACTIVE,
    EXCLUDED,
    /** Lives at one address with another registrant. */
    SHARED_HOUSE,
    /** Takes part, but left a criterion unanswered. */
    UNANSWERED;

    /** Returns the key of the name of this filter. */
    String key() {
        return "desktop.registrants.standing." + name();
    }
}
