package nl.lotwijzer.desktop.registrants;

/** The filters of the list by how somebody stands. */
enum Standing {
    ALL,
    ACTIVE,
    EXCLUDED,
    /** Lives at one address with another registrant. */
    SHARED_HOUSE,
    /** Is not excluded, but cannot be drawn: an answer is missing or names no category. */
    UNANSWERED;

    /** Returns the key of the name of this filter. */
    String key() {
        return "desktop.registrants.standing." + name();
    }
}
