package nl.lotwijzer.correspondence;

import nl.lotwijzer.letterpaper.LetterKind;

/**
 * The Word file from which the letters of a kind are made.
 *
 * @param fileName the name of the file that was read; empty for the one that comes with the program
 */
@SuppressWarnings("ArrayRecordComponent")
public record OwnTemplate(LetterKind kind, String fileName, byte[] content) {
    /** Returns whether this is the one that comes with the program. */
    public boolean shipped() {
        return fileName.isEmpty();
    }
}
