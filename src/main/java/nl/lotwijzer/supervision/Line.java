package nl.lotwijzer.supervision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A line of a findings file: fields with a tab between, escaped as in the journal of LW1. */
final class Line {
    private Line() {}

    /** Returns what a person typed as it goes into a file: one Unicode form, one kind of line end, no stray signs. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    static String of(String... fields) {
        List<String> escaped = new ArrayList<>();
        for (String field : fields) {
            escaped.add(field.isEmpty() ? "-" : escaped(field));
        }
        return String.join("\t", escaped) + "\n";
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            fields.add(field.equals("-") ? "" : plain(field));
        }
        return fields;
    }

    /** A field that is only a hyphen is told apart from one that is empty. */
    private static String escaped(String field) {
        return field.equals("-")
                ? "\\-"
                : field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String plain(String field) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char sign = field.charAt(i);
            if (sign == '\\' && i + 1 < field.length()) {
                i++;
                plain.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            default -> field.charAt(i);
                        });
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
