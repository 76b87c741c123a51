package nl.lotwijzer.desktop.dialogs;

import java.util.List;

/**
 * Which file?
 *
 * @param title         what the file is for, the title of the window
 * @param suggestedName the name proposed for a file to write; empty for none
 * @param kinds         the kinds of file offered, the first as the default; none means any file
 */
public record FileQuestion(String title, String suggestedName, List<Kind> kinds) {
    /**
     * A kind of file.
     *
     * @param name    as the person calls it
     * @param endings as in {@code xlsx}, without dot or star
     */
    public record Kind(String name, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }
    }

    public FileQuestion {
        kinds = List.copyOf(kinds);
    }

    /** Asks for a file of one kind. */
    public static FileQuestion of(String title, String suggestedName, String kind, String... endings) {
        return new FileQuestion(title, suggestedName, List.of(new Kind(kind, List.of(endings))));
    }
}
