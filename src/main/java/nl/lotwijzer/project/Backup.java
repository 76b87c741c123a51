package nl.lotwijzer.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy of the project that stands beside its file.
 *
 * @param file  where it is
 * @param made  when it was written
 * @param bytes how large it is
 * @param state what is in it; empty where that cannot be read, as when it is damaged or has another password than the
 *              project, or where it is of another project
 */
public record Backup(Path file, Instant made, long bytes, Optional<State> state) {
    /**
     * What is in a copy.
     *
     * @param head the newest entry of its journal
     * @param lost how many entries of the project's journal are not in the copy's
     */
    public record State(JournalEntry head, int lost) {}
}
