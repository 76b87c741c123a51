package nl.lotwijzer.commandline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;

/**
 * A folder for files that belong together. They are first written whole in a folder of their own and moved to their place
 * only when all are there, so that a full disk leaves what was there before.
 */
final class OutputFolder {
    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Refuses a place where nothing can be written, before hours of computing.
     *
     * @throws CommandException if the path is a file, or the folder cannot be made or written
     */
    void require() throws CommandException {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempDirectory(folder, ".lotwijzer-"));
        } catch (IOException e) {
            throw notWritten();
        }
    }

    /**
     * Writes the files in UTF-8. Other files in the folder stay as they are.
     *
     * @param files the texts by the name of the file
     * @param own   all names that could have been written; those of an earlier time that are not written now are
     *              removed, since they would not belong to the others
     * @throws CommandException if they cannot be written; then everything is as it was, unless the machine stops between
     *                          two moves
     */
    void replace(Map<String, String> files, Collection<String> own) throws CommandException {
        try {
            Path aside = Files.createTempDirectory(folder, ".lotwijzer-");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    write(aside.resolve(file.getKey()), file.getValue());
                }
                for (String name : files.keySet()) {
                    move(aside.resolve(name), folder.resolve(name));
                }
                for (String name : own) {
                    if (!files.containsKey(name)) {
                        Files.deleteIfExists(folder.resolve(name));
                    }
                }
            } finally {
                remove(aside);
            }
        } catch (IOException e) {
            throw notWritten();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private CommandException notWritten() {
        return new CommandException(Message.of("commandline.output.notWritten", folder.toString()));
    }
}
