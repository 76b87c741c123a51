package nl.lotwijzer.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much can still be written where a file is. */
public final class Room {
    /** With less than this a disk is as good as full, since systems tell of a full one each in their own language. */
    private static final long NONE = 64 << 10;

    private Room() {}

    /** Returns whether the disk of this file is full; not where the system does not say so. */
    public static boolean none(Path file) {
        try {
            FileStore disk = Files.getFileStore(folderOf(file));
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() <= NONE;
        } catch (IOException _) {
            return false;
        }
    }

    /** Returns the folder that a file is in. */
    public static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
