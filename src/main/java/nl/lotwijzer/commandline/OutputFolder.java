package nl.lotwijzer.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;

/**
 * A folder for files that belong together. They are first written whole beside their places and appear
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
            write(files);
            for (String name : own) {
                if (!files.containsKey(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        } catch (FilesException e) {
            throw new CommandException(e.told());
        } catch (IOException e) {
            throw notWritten();
        }
    }

    private void write(Map<String, String> files) throws FilesException {
        List<WholeFile> aside = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                aside.add(new WholeFile(
                        folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            for (WholeFile file : aside) {
                file.appear();
            }
        } finally {
            for (WholeFile file : aside) {
                file.close();
            }
        }
    }

    private CommandException notWritten() {
        return new CommandException(Message.of("commandline.output.notWritten", folder.toString()));
    }
}
