package nl.lotwijzer.report.privacy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.privacy.PersonFile;

/** Everything that is held of one person, for another program (GDPR article 20). */
final class PersonJson {
    private static final int CONTROL = 0x20;

    private PersonJson() {}

    static String of(PersonFile file, String project) {
        return "{\n  " + pair("project", project) + ",\n  "
                + pair("person", file.person().name()) + ",\n  \"held\": "
                + list(file.parts(), PersonJson::part) + ",\n  \"journal\": "
                + list(file.entries(), PersonJson::entry) + "\n}\n";
    }

    private static String part(PersonFile.Part part) {
        return "{" + pair("kind", part.title()) + ", \"rows\": " + list(part.rows(), PersonJson::row) + "}";
    }

    private static String row(PersonFile.Row row) {
        return row.fields().stream()
                .map(field -> pair(field.label(), field.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String entry(PersonFile.Entry entry) {
        return "{\"number\": " + entry.number() + ", " + pair("time", entry.time()) + ", " + pair("deed", entry.deed())
                + "}";
    }

    private static <T> String list(List<T> items, Function<T, String> written) {
        return items.stream().map(written).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    private static String pair(String name, String value) {
        return quoted(name) + ": " + quoted(value);
    }

    /** A string as JSON writes it (RFC 8259, section 7). */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(sign -> {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (sign < CONTROL) {
                        quoted.append("\\u%04x".formatted(sign));
                    } else {
                        quoted.append((char) sign);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
