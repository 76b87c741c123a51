package nl.lotwijzer.desktop.workspace;

import java.nio.file.Path;

/** Writes a file whose name was asked for. */
@FunctionalInterface
public interface FileWriting {
    /** @throws Exception if it cannot be written; a {@code UserException} says so in words a person understands */
    void to(Path file) throws Exception;
}
