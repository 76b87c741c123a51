package nl.lotwijzer.protocol;

import java.util.List;

/** A file of a dossier that is not as LW1 writes it; says which file, which line and what is wrong there. */
public final class CanonicalException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What can be wrong with a text. Whoever shows it puts it into words. */
    public enum Problem {
        /** Bytes that are no UTF-8, or begin with a byte order mark. */
        NO_UTF8,
        /** A text that is not in Unicode normal form C. */
        NOT_NORMAL,
        /** A control character other than LF and TAB. */
        CONTROL,
        /** A text that does not end with LF, or is empty. */
        NO_LAST_LINE_END,
        /** The first line is not the header; the argument is what it should be. */
        HEADER,
        /** A line with another number of fields than it should have; the argument is how many there are. */
        FIELDS,
        /** A field that may not be empty. */
        EMPTY,
        /** A field with {@code |}, {@code =} or a comma where LW1 allows none; the argument is the field. */
        SEPARATOR,
        /** A field that is no whole number, or not one between its limits; the argument is the field. */
        NUMBER,
        /** A field that is no fraction in lowest terms; the argument is the field. */
        FRACTION,
        /** A field that is no time or date; the argument is the field. */
        TIME,
        /** A field that is no hash or nonce of the right length; the argument is the field. */
        HEX,
        /** A field that is not one of the words that may stand there; the argument is the field. */
        WORD,
        /** A line that does not belong there; the argument is its first field. */
        UNEXPECTED,
        /** A line that should be there and is not; the argument is its first field. */
        MISSING,
        /** Something that stands there twice; the argument is what. */
        TWICE,
        /** Lines that are not in order. */
        ORDER,
        /** A proof that does not have its form, or was changed after it was written. */
        PROOF,
        /** A line that is written otherwise than LW1 writes it; the argument is what it should be. */
        FORM
    }

    private final String file;
    private final int line;
    private final Problem problem;
    private final transient List<String> details;

    /**
     * Describes a fault.
     *
     * @param file the path in the dossier
     * @param line the number of the line, from 1; 0 where it is about the whole file
     */
    public CanonicalException(String file, int line, Problem problem, String... details) {
        super(file + ":" + line + " " + problem + " " + String.join(" ", details));
        this.file = file;
        this.line = line;
        this.problem = problem;
        this.details = List.of(details);
    }

    /** Returns the same fault in another file, so many lines further down. */
    CanonicalException movedTo(String otherFile, int lines) {
        return new CanonicalException(otherFile, line == 0 ? 0 : line + lines, problem, details.toArray(String[]::new));
    }

    /** Returns the same fault in the file with this path. */
    public CanonicalException in(String path) {
        return movedTo(path, 0);
    }

    /** Returns the path of the file in the dossier. */
    public String file() {
        return file;
    }

    /** Returns the number of the line, from 1; 0 where it is about the whole file. */
    public int line() {
        return line;
    }

    public Problem problem() {
        return problem;
    }

    /** Returns what fills the description of the problem; see {@link Problem}. */
    public List<String> details() {
        return details;
    }
}
