package nl.lotwijzer.steering;

/** What a meeting is asked to do with an item of its agenda. */
public enum AgendaKind {
    INFORM,
    DISCUSS,
    DECIDE
}
