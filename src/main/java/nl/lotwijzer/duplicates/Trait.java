package nl.lotwijzer.duplicates;

/** By what two registrations are compared. */
public enum Trait {
    FIRST_NAME,
    LAST_NAME,
    BIRTH,
    EMAIL,
    PHONE,
    HOUSE,
    LETTER
}
