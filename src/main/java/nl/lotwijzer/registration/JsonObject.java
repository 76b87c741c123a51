package nl.lotwijzer.registration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts by name as JSON, in the order of the map. It is read here and not in SQL, because a join with the parts of every
 * row takes three times as long.
 */
final class JsonObject {
    private final String json;
    private int at;

    private JsonObject(String json) {
        this.json = json;
    }

    static String of(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @throws IllegalArgumentException if it is anything else than an object of texts
     */
    static Map<String, String> read(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonObject reader = new JsonObject(json);
        reader.expect('{');
        while (!reader.skips('}')) {
            String name = reader.text();
            reader.expect(':');
            texts.put(name, reader.text());
            reader.skips(',');
        }
        return texts;
    }

    private String text() {
        expect('"');
        int end = at;
        while (json.charAt(end) != '"' && json.charAt(end) != '\\') {
            end++;
        }
        if (json.charAt(end) == '"') {
            String plain = json.substring(at, end);
            at = end + 1;
            return plain;
        }
        StringBuilder text = new StringBuilder();
        while (json.charAt(at) != '"') {
            text.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
            at++;
        }
        at++;
        return text.toString();
    }

    /** Reads the sign after a backslash and leaves the place at its last character. */
    private char escaped() {
        char sign = json.charAt(++at);
        if (sign != 'u') {
            return sign;
        }
        char read = (char) Integer.parseInt(json.substring(at + 1, at + 5), 16);
        at += 4;
        return read;
    }

    private void expect(char sign) {
        if (!skips(sign)) {
            throw new IllegalArgumentException("Not an object of texts");
        }
    }

    private boolean skips(char sign) {
        if (at < json.length() && json.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** Writes names as a JSON array, in the order given. */
    static String array(Collection<String> names) {
        return names.stream().map(JsonObject::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
