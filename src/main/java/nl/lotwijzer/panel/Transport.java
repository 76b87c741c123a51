package nl.lotwijzer.panel;

/** How somebody comes to a session. */
public enum Transport {
    WALK,
    BICYCLE,
    CAR,
    PUBLIC,
    TAXI,
    /** The organisation fetches this person. */
    FETCHED
}
