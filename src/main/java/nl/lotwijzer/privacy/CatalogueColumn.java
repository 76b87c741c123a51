package nl.lotwijzer.privacy;

import nl.lotwijzer.language.Language;

/**
 * A column of a table.
 *
 * @param fields  the name by which a group of fields holds it; empty for what is of no person
 * @param shown   how its values are shown to people
 */
record CatalogueColumn(
        String name, Nature nature, String fields, Wiping wiping, Shown shown, String dutch, String english) {
    /** How a value is shown. */
    enum Shown {
        HIDDEN,
        TEXT,
        DATE,
        /** A day and a time. */
        MOMENT,
        /** A code with a text of its own. */
        WORD,
        YES,
        CENTS,
        /** Answers by their questions. */
        ANSWERS,
        /** The title of the session of this number. */
        SESSION,
        /** The name of the facilitator of this number. */
        FACILITATOR,
        NUMBER,
        /** A number of the journal. */
        ENTRY
    }

    String label(Language language) {
        return switch (language) {
            case DUTCH -> dutch;
            case ENGLISH -> english;
        };
    }
}
