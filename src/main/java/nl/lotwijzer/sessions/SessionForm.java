package nl.lotwijzer.sessions;

/** How people come together at a session. */
public enum SessionForm {
    /** Everybody comes to the place. */
    ON_SITE,
    /** Some come to the place, others take part by a link. */
    HYBRID,
    /** Everybody takes part by a link. */
    ONLINE;

    /** Returns whether there is a link to take part by. */
    public boolean byLink() {
        return this != ON_SITE;
    }
}
