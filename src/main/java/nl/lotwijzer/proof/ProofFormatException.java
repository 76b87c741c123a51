package nl.lotwijzer.proof;

/** A text that is not a proof, or no longer the one that was written. */
public final class ProofFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    ProofFormatException(int line, String message) {
        super("line " + line + ": " + message);
        this.line = line;
    }

    /** The number of the line where reading stopped, from 1. */
    public int line() {
        return line;
    }
}
