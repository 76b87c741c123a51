package nl.lotwijzer.desktop.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A use that a screen has for a file, as when one is dropped on the window.
 *
 * @param endings which files, as in {@code xlsx}, without a dot
 * @param detail  what the screen has to be told before the name of the file and a space, see {@link Screen#onShow}
 * @param key     the key of what it is used for, as in <i>Aanmeldingen inlezen</i>
 */
public record FileUse(List<String> endings, String detail, String key) {
    /** The endings of files with a table in them. */
    public static final List<String> TABLES = List.of("xlsx", "csv");

    public FileUse {
        endings = List.copyOf(endings);
    }

    /** Returns whether this file can be used for it, by its name. */
    public boolean takes(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
