package nl.lotwijzer.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * Copies of a project beside its file, made by SQLite's own backup: {@code name-reservekopie-20261122-140203.beraad},
 * the time in UTC. The newest few are kept.
 */
final class Backups {
    private static final int GENERATIONS = 5;
    private static final String MARK = "-reservekopie-";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private Backups() {}

    /** Returns the copies of this project, the newest first. */
    static List<Path> of(Path project) {
        String start = stem(project) + MARK;
        try (Stream<Path> files = Files.list(folder(project))) {
            return files.filter(file -> ProjectFile.nameOf(file).startsWith(start)
                            && ProjectFile.nameOf(file).endsWith(ending(project)))
                    .sorted(Comparator.comparing(ProjectFile::nameOf).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the first copy of a day, or one in any case where the file is about to be brought up to date. */
    static void writeBeforeWork(ProjectFile file, Clock clock, boolean always) throws ProjectFileException {
        String today = stem(file.path()) + MARK + DAY.format(clock.instant());
        if (always
                || of(file.path()).stream()
                        .noneMatch(copy -> ProjectFile.nameOf(copy).startsWith(today))) {
            write(file, clock);
        }
    }

    /** Writes a copy and lets go of the oldest beyond the few that are kept. */
    static Path write(ProjectFile file, Clock clock) throws ProjectFileException {
        Path project = file.path();
        Path copy = project.resolveSibling(stem(project) + MARK + MOMENT.format(clock.instant()) + ending(project));
        try {
            int answer = ((SQLiteConnection) file.reader().getConnection())
                    .getDatabase()
                    .backup("main", copy.toString(), null);
            if (answer != SQLiteErrorCode.SQLITE_OK.code) {
                throw new SQLException("SQLite answered " + answer);
            }
            List<Path> copies = of(project);
            for (Path old : copies.subList(Math.min(GENERATIONS, copies.size()), copies.size())) {
                Files.delete(old);
            }
            return copy;
        } catch (SQLException | IOException e) {
            throw new ProjectFileException(Message.of("project.file.noBackup", ProjectFile.nameOf(project)), e);
        }
    }

    /** Removes every copy, and then writes one of the project as it is now. */
    static Path replaceAll(ProjectFile file, Clock clock) throws ProjectFileException {
        try {
            for (Path old : of(file.path())) {
                for (String beside : List.of("", "-wal", "-shm", "-journal")) {
                    Files.deleteIfExists(old.resolveSibling(ProjectFile.nameOf(old) + beside));
                }
            }
        } catch (IOException e) {
            throw new ProjectFileException(
                    Message.of("project.traces.backupStays", ProjectFile.nameOf(file.path())), e);
        }
        return write(file, clock);
    }

    private static Path folder(Path project) {
        Path folder = project.toAbsolutePath().getParent();
        return folder == null ? Path.of("") : folder;
    }

    private static String stem(Path project) {
        String name = ProjectFile.nameOf(project);
        return name.substring(0, name.length() - ending(project).length());
    }

    private static String ending(Path project) {
        String name = ProjectFile.nameOf(project);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
