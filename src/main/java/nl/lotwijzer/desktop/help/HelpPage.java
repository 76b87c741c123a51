package nl.lotwijzer.desktop.help;

import java.util.Locale;

/**
 * A page of the handbook.
 *
 * @param name     the name of its file without the ending, the same in every language
 * @param title    its first heading
 * @param markdown all of it
 */
public record HelpPage(String name, String title, String markdown) {
    private static final String HEADING = "# ";

    static HelpPage of(String name, String markdown) {
        String title = markdown.lines()
                .filter(line -> line.startsWith(HEADING))
                .findFirst()
                .map(line -> line.substring(HEADING.length()).strip())
                .orElse(name);
        return new HelpPage(name, title, markdown);
    }

    /** Returns whether every word of this text is on the page, and the whole text in its title counts more. */
    boolean holds(String words) {
        String text = markdown.toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how often the first word of this text is on the page; a title that has it counts most. */
    int weight(String words) {
        String word = words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)[0];
        String text = markdown.toLowerCase(Locale.ROOT);
        int count = title.toLowerCase(Locale.ROOT).contains(word) ? text.length() : 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
