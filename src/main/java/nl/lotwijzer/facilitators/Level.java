package nl.lotwijzer.facilitators;

/** How much a facilitator has done before. */
public enum Level {
    /** Has facilitated little or nothing yet; works beside somebody experienced. */
    NEW,
    /** Can be left alone at a table, and can help somebody new. */
    EXPERIENCED
}
