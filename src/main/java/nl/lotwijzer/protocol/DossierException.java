package nl.lotwijzer.protocol;

import org.jspecify.annotations.Nullable;

/** A zip file or folder that cannot be read as a dossier at all, or that might mean something else to another program. */
public final class DossierException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. Whoever shows it puts it into words. */
    public enum Problem {
        /** There is no such file or folder, or it cannot be read. */
        UNREADABLE,
        /** It is neither a folder nor a zip file. */
        NO_ZIP,
        /** The zip file is damaged, or its directory says something else than its entries. */
        DAMAGED,
        /** There are bytes that belong to no entry. */
        HIDDEN_BYTES,
        /** Two entries have the same name. */
        TWICE,
        /** A name leads out of the folder, is absolute, or has signs that do not belong in it. */
        NAME,
        /** An entry is encrypted, a link, or compressed in an unusual way. */
        METHOD,
        /** There are too many entries. */
        TOO_MANY,
        /** The files together are too large. */
        TOO_LARGE
    }

    private final Problem problem;
    private final String entry;

    DossierException(Problem problem, String entry) {
        this(problem, entry, null);
    }

    DossierException(Problem problem, String entry, @Nullable Throwable cause) {
        super(problem + " " + entry, cause);
        this.problem = problem;
        this.entry = entry;
    }

    public Problem problem() {
        return problem;
    }

    /** Returns the name of the entry it is about; empty where it is about the whole. */
    public String entry() {
        return entry;
    }
}
