package nl.lotwijzer.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.language.Message;

/**
 * Copies of a project beside its file, protected where the project is: {@code name-reservekopie-20261122-140203.beraad},
 * the time in UTC. The newest few are kept.
 */
final class Backups {
    private static final int GENERATIONS = 5;
    private static final String MARK = "-reservekopie-";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private static final int MOMENT_LENGTH = 15;

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
        return write(file, clock, Optional.empty());
    }

    /** Writes a copy, and lets go of the oldest but not of the one that is still needed. */
    static Path write(ProjectFile file, Clock clock, Optional<Path> needed) throws ProjectFileException {
        Path project = file.path();
        Path copy = free(project, clock.instant());
        try {
            file.database().copy(copy);
            List<Path> copies = of(project);
            for (Path old : copies.subList(Math.min(GENERATIONS, copies.size()), copies.size())) {
                if (!needed.equals(Optional.of(old))) {
                    Files.delete(old);
                }
            }
            return copy;
        } catch (SQLException | IOException | FilesException e) {
            throw new ProjectFileException(
                    Message.of(
                            "project.file.noBackup",
                            ProjectFile.nameOf(project),
                            StorageTrouble.told(e, copy).orElse(Message.of("project.storage.unreachable"))),
                    e);
        }
    }

    /** Returns the name of a copy made now, or as soon after as there is none of that name. */
    private static Path free(Path project, Instant now) {
        Instant moment = now;
        while (true) {
            Path copy = project.resolveSibling(stem(project) + MARK + MOMENT.format(moment) + ending(project));
            if (!Files.exists(copy)) {
                return copy;
            }
            moment = moment.plusSeconds(1);
        }
    }

    /** Returns when a copy was made, which is in its name; else when the file was written. */
    static Instant madeAt(Path copy) throws IOException {
        String name = ProjectFile.nameOf(copy);
        int from = name.lastIndexOf(MARK) + MARK.length();
        try {
            return MOMENT.parse(name.substring(from, from + MOMENT_LENGTH), Instant::from);
        } catch (DateTimeParseException | IndexOutOfBoundsException _) {
            return Files.getLastModifiedTime(copy).toInstant();
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
