package nl.lotwijzer.letterpaper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What stands in one letter, by field. Texts hold no control characters, no signs that turn the direction of what follows,
 * and no halves of characters; the only line feeds are those between the lines of an address or a list.
 */
public record LetterText(Map<LetterField, String> values) {
    public LetterText {
        EnumMap<LetterField, String> plain = new EnumMap<>(LetterField.class);
        values.forEach((field, text) -> plain.put(field, field.lines() ? PlainText.lines(text) : PlainText.line(text)));
        values = Collections.unmodifiableMap(plain);
    }

    /** Returns what stands in this field; empty if nothing is known. */
    public String of(LetterField field) {
        return values.getOrDefault(field, "");
    }
}
