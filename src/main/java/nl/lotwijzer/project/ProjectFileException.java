package nl.lotwijzer.project;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import org.jspecify.annotations.Nullable;

/** A project file cannot be made, opened or copied, or its details are wrong; the message says why and what to do. */
public final class ProjectFileException extends UserException {
    ProjectFileException(Message told) {
        super(told);
    }

    ProjectFileException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
