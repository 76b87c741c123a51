package nl.lotwijzer.language;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that a person can understand and mend: a file that cannot be read, a rule that is broken. It
 * carries what to say, in no language yet. Each room has its own kinds; a fault of the program itself is never one.
 */
public abstract class UserException extends Exception {
    private final transient Message told;

    protected UserException(Message told) {
        this(told, null);
    }

    protected UserException(Message told, @Nullable Throwable cause) {
        super(Texts.in(Language.ENGLISH).get(told), cause);
        this.told = told;
    }

    /** Returns what to say: what is wrong, where, and what to do about it. */
    public Message told() {
        return told;
    }
}
