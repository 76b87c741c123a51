package nl.lotwijzer.desktop.correspondence;

import java.io.IOException;
import java.nio.file.Path;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** The file of a template cannot be read or written. */
final class TemplateFileException extends UserException {
    private static final long serialVersionUID = 1L;

    private TemplateFileException(String key, Path file, IOException cause) {
        super(Message.of(key, String.valueOf(file.getFileName())), cause);
    }

    static TemplateFileException notRead(Path file, IOException cause) {
        return new TemplateFileException("correspondence.problem.notRead", file, cause);
    }
}
