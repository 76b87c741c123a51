package nl.lotwijzer.sessions;

/** What kind of thing happens at an item of a run sheet. */
public enum RunKind {
    /** People come in. */
    ARRIVAL,
    /** Everybody together. */
    PLENARY,
    /** Somebody informs the panel. */
    SPEAKER,
    /** At the tables, in small groups. */
    TABLES,
    VOTE,
    BREAK,
    /** Building up and clearing away; the participants are not there, or do not notice. */
    LOGISTICS
}
