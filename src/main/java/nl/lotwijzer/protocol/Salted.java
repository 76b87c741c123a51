package nl.lotwijzer.protocol;

import nl.lotwijzer.protocol.CanonicalException.Problem;

/**
 * A confidential file that stands in the manifest: a first line of 128 random bits keeps anybody from learning its
 * contents from its hash by guessing.
 *
 * @param salt 32 lower-case hex digits
 * @param text the file without its first line
 */
public record Salted(String salt, String text) {
    private static final String WORD = "zout\t";

    public Salted {
        if (!Fields.isNonce(salt)) {
            throw new IllegalArgumentException("A salt is 32 lower-case hex digits");
        }
    }

    /** Returns the file. */
    public String write() {
        return WORD + salt + "\n" + text;
    }

    /** Reads the first line of a file. */
    public static Salted read(String file, String text) throws CanonicalException {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (!first.startsWith(WORD)) {
            throw new CanonicalException(file, 1, Problem.MISSING, "zout");
        }
        String salt = first.substring(WORD.length());
        if (!Fields.isNonce(salt)) {
            throw new CanonicalException(file, 1, Problem.HEX, salt);
        }
        return new Salted(salt, text.substring(end + 1));
    }

    /** Something that reads a text. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(String text) throws CanonicalException;
    }

    /** Reads the rest of a file; a fault is told with the line of the whole file. */
    public <T> T rest(String file, Reading<T> reading) throws CanonicalException {
        try {
            return reading.read(text);
        } catch (CanonicalException e) {
            throw e.movedTo(file, 1);
        }
    }
}
