package nl.lotwijzer.files;

import java.io.IOException;
import java.nio.file.Path;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A file could not be written. What stood under its name before is unchanged. */
public final class FilesException extends UserException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    FilesException(Trouble trouble, Path file, IOException cause) {
        super(Message.of(trouble.key(), String.valueOf(file.getFileName())), cause);
        this.trouble = trouble;
    }

    /** Returns what is the matter. */
    public Trouble trouble() {
        return trouble;
    }
}
