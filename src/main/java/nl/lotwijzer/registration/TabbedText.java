package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts on one line with a tab between them; a tab, a line end or a backslash within one is escaped. */
final class TabbedText {
    private TabbedText() {}

    static String of(List<String> texts) {
        return texts.stream().map(TabbedText::escaped).collect(Collectors.joining("\t"));
    }

    static String of(String... texts) {
        return of(List.of(texts));
    }

    /** Returns the texts of a line; an empty line is one empty text. */
    static List<String> read(String line) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(meant(line.charAt(i)));
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
        return texts;
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
