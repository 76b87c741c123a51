package nl.lotwijzer.spreadsheet;

import java.util.Set;

/** What Excel shows in a cell that has no value, in Dutch and in English, as it is saved in a text file. */
final class ErrorText {
    private static final Set<String> ERRORS = Set.of(
            "#N/B",
            "#N/A",
            "#VERW!",
            "#REF!",
            "#WAARDE!",
            "#VALUE!",
            "#DEEL/0!",
            "#DIV/0!",
            "#NAAM?",
            "#NAME?",
            "#GETAL!",
            "#NUM!",
            "#LEEG!",
            "#NULL!");
    private static final int FEWEST_HASHES = 3;

    private ErrorText() {}

    /** Returns whether this is an error, or the hashes of a column too narrow for its number. */
    static boolean is(String text) {
        return ERRORS.contains(text)
                || (text.length() >= FEWEST_HASHES && text.chars().allMatch(c -> c == '#'));
    }
}
