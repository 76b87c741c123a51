package nl.lotwijzer.project;

import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The project file could not be read or written at this moment: the disk is full, the file is read-only or went away.
 * Nothing of the change was kept. Any piece of work can meet it, so it is unchecked; both faces show its message.
 */
public final class StorageFailure extends RuntimeException {
    private final transient Message told;

    StorageFailure(Message told, @Nullable Throwable cause) {
        super(Texts.in(Language.ENGLISH).get(told), cause);
        this.told = told;
    }

    /** Returns what to say: what went wrong and what to do about it. */
    public Message told() {
        return told;
    }
}
