package nl.lotwijzer.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Why a file cannot be written, as far as a person can do something about it. */
public enum Trouble {
    /** The disk is full, or what this person may use of it. */
    FULL("full"),
    /** The file is larger than this disk can hold in one file, or than this person may make one. */
    TOO_LARGE("tooLarge"),
    /** The folder, the disk or the file that is there may not be written. */
    READ_ONLY("readOnly"),
    /** Another program holds the file that is there. */
    IN_USE("inUse"),
    /** The folder is not there, or no longer. */
    NO_FOLDER("noFolder"),
    /** No file can have this name here: it is too long, has a sign in it that may not be, or is that of a folder. */
    NAME("name"),
    /** Something else, such as a stick that was taken out. */
    UNREACHABLE("unreachable");

    private static final List<String> SAYING_FULL =
            List.of("no space left", "quota", "not enough space", "disk full", "onvoldoende schijfruimte");
    private static final List<String> SAYING_READ_ONLY = List.of("read-only", "operation not permitted");

    private final String word;

    Trouble(String word) {
        this.word = word;
    }

    String key() {
        return "files.notWritten." + word;
    }

    /** Returns why writing in the folder of this file did not succeed. */
    public static Trouble whileWriting(Path file, IOException failure) {
        String said = said(failure);
        if (SAYING_FULL.stream().anyMatch(said::contains)) {
            return FULL;
        }
        if (said.contains("file too large")) {
            return TOO_LARGE;
        }
        if (said.contains("name too long")) {
            return NAME;
        }
        if (failure instanceof AccessDeniedException
                || said.contains("permission denied")
                || SAYING_READ_ONLY.stream().anyMatch(said::contains)) {
            return READ_ONLY;
        }
        if (failure instanceof NoSuchFileException || !Files.isDirectory(Room.folderOf(file))) {
            return NO_FOLDER;
        }
        return Room.none(file) ? FULL : UNREACHABLE;
    }

    /** Returns why a file that was written aside cannot take its place. */
    static Trouble whileAppearing(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return NAME;
        }
        Trouble usual = whileWriting(file, failure);
        if (usual == NO_FOLDER || usual == FULL || usual == NAME) {
            return usual;
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean refused = mayBeWritten(file) && failure instanceof AccessDeniedException;
            return refused || usual == UNREACHABLE ? IN_USE : READ_ONLY;
        }
        return usual == READ_ONLY ? READ_ONLY : NAME;
    }

    /** Returns whether a file that is there may be written, so that one that its owner locked is not replaced. */
    static boolean mayBeWritten(Path file) {
        return !Files.exists(file) || Files.isWritable(file);
    }

    private static String said(IOException failure) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            said.append(cause.getMessage()).append('\n');
        }
        return said.toString().toLowerCase(Locale.ROOT);
    }
}
