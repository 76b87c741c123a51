package nl.lotwijzer.panel;

/** By what way there was contact. */
public enum Channel {
    PHONE,
    EMAIL,
    LETTER,
    VISIT
}
