package nl.lotwijzer.project;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.lotwijzer.language.FitText;
import nl.lotwijzer.language.Message;

/**
 * Looks at every text of the rows that a change touched, in the canonical form that is made of them anyway, and refuses
 * what no file could hold. A value that stood in the project already passes, so that an older project keeps working.
 */
final class TextGuard {
    /** Lets everything pass, for what only puts back what was there. */
    static final TextGuard NONE = new TextGuard(text -> true);

    /** What holds whole files rather than texts that people read. */
    private static final Set<String> DOCUMENTS = Set.of("content", "proof");

    private static final String FROZEN_FILES = "frozen_file";

    private final Predicate<String> stoodThere;

    /** @param stoodThere whether this value was in a row of the project before the change */
    TextGuard(Predicate<String> stoodThere) {
        this.stoodThere = stoodThere;
    }

    /**
     * Looks at the columns of one row.
     *
     * @param columns {@code column=value} for each, after a line feed; see {@link RowDigests}
     * @throws UnfitText if a text cannot stand in every file
     */
    void check(String table, String columns) {
        if (columns.length() > FitText.LONGEST || columns.contains("\\\\u") || unfit(columns)) {
            for (String column : columns.split("\n", -1)) {
                int value = column.indexOf('=') + 1;
                if (value > 0 && !holdsFiles(table, column.substring(0, value - 1))) {
                    value(plain(column.substring(value)));
                }
            }
        }
    }

    /** Takes back what the canonical form does to backslashes and line feeds. */
    private static String plain(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '\\' && i + 1 < value.length()) {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    private static boolean unfit(String columns) {
        return FitText.unfit(columns, 0, columns.length()) >= 0;
    }

    private static boolean holdsFiles(String table, String column) {
        return DOCUMENTS.contains(column) || table.equals(FROZEN_FILES);
    }

    private void value(String value) {
        boolean json = value.startsWith("{") || value.startsWith("[");
        Optional<Message> problem = json ? problemIn(value) : FitText.problem(value);
        if (problem.isPresent() && !stoodThere.test(value)) {
            throw new UnfitText(problem.get());
        }
    }

    /** Looks at every string of JSON; whether it is JSON does not matter, for another text has the same characters. */
    private static Optional<Message> problemIn(String json) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (character == '"') {
                Optional<Message> problem = FitText.problem(text.toString());
                if (problem.isPresent()) {
                    return problem;
                }
                text.setLength(0);
            } else if (character == '\\' && i + 5 < json.length() && json.charAt(i + 1) == 'u') {
                text.append(number(json, i + 2));
                i += 5;
            } else if (character == '\\' && i + 1 < json.length()) {
                i++;
                text.append(json.charAt(i));
            } else {
                text.append(character);
            }
        }
        return FitText.problem(text.toString());
    }

    /** Returns the character that these four digits name; a space if they are no digits. */
    private static char number(String json, int from) {
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(json.charAt(i), 16);
            if (digit < 0) {
                return ' ';
            }
            number = number * 16 + digit;
        }
        return (char) number;
    }
}
