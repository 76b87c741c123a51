package nl.lotwijzer.commandline;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object of a few members, written in the order in which they are given. */
final class JsonText {
    private static final String INDENT = "  ";

    private final StringBuilder members = new StringBuilder();

    JsonText text(String name, String value) {
        return member(name, quoted(value));
    }

    JsonText textOrNull(String name, @Nullable String value) {
        return member(name, value == null ? "null" : quoted(value));
    }

    JsonText truth(String name, boolean value) {
        return member(name, Boolean.toString(value));
    }

    JsonText texts(String name, List<String> values) {
        return list(name, values.stream().map(JsonText::quoted).toList());
    }

    JsonText objects(String name, List<JsonText> values) {
        return list(name, values.stream().map(JsonText::toString).toList());
    }

    private JsonText list(String name, List<String> values) {
        String inner = String.join(",\n", values);
        return member(
                name,
                values.isEmpty() ? "[]" : ("[\n" + inner).replace("\n", "\n" + INDENT + INDENT) + "\n" + INDENT + "]");
    }

    JsonText number(String name, long value) {
        return member(name, Long.toString(value));
    }

    JsonText number(String name, BigDecimal value) {
        return member(name, value.stripTrailingZeros().toPlainString());
    }

    JsonText object(String name, JsonText value) {
        return member(name, value.toString().replace("\n", "\n" + INDENT));
    }

    private JsonText member(String name, String value) {
        members.append(members.isEmpty() ? "\n" : ",\n")
                .append(INDENT)
                .append(quoted(name))
                .append(": ")
                .append(value);
        return this;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (sign < ' ') {
                        quoted.append("\\u%04x".formatted((int) sign));
                    } else {
                        quoted.append(sign);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + members + "\n}";
    }
}
