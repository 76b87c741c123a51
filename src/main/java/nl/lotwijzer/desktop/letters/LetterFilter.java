package nl.lotwijzer.desktop.letters;

import nl.lotwijzer.invitations.LetterState;

/** Which letters the list shows. */
enum LetterFilter {
    ALL,
    NOT_SENT,
    SENT,
    REGISTERED,
    UNDELIVERABLE,
    REFUSED;

    boolean lets(LetterState state) {
        return this == ALL || name().equals(state.name());
    }

    /** Returns the key of its name. */
    String key() {
        return this == ALL ? "desktop.letters.all" : LetterState.valueOf(name()).key();
    }
}
