package nl.lotwijzer.invitations;

import nl.lotwijzer.letterpaper.LetterKind;

/**
 * The Word file from which the letters of a project are made.
 *
 * @param fileName the name of the file that was read; empty for the one that comes with the program
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredTemplate(LetterKind kind, String fileName, byte[] content) {
    /** Returns whether this is the one that comes with the program. */
    public boolean shipped() {
        return fileName.isEmpty();
    }
}
