package nl.lotwijzer.correspondence;

import nl.lotwijzer.letterpaper.LetterKind;

/**
 * On what occasion people get a letter.
 *
 * @param kind    none that invites
 * @param session the id of the session that the letter is about; 0 for letters that are about none
 */
public record Occasion(LetterKind kind, long session) {
    public Occasion {
        if (kind.invites() || (kind == LetterKind.SESSION) != (session > 0)) {
            throw new IllegalArgumentException("No occasion: " + kind + " " + session);
        }
    }

    /** Returns the occasion of letters that are about no session. */
    public static Occasion of(LetterKind kind) {
        return new Occasion(kind, 0);
    }
}
