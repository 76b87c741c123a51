package nl.lotwijzer.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a person, not yet in any language: the key of a text and what fills its places.
 *
 * @param key       the key of a text, beginning with the name of the room that owns it, as in
 *                  {@code registration.import.emptyFile}
 * @param arguments what fills {@code {0}}, {@code {1}} …: texts, numbers, dates, or messages that are themselves put
 *                  into the reader's language
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        if (key.indexOf('.') < 1) {
            throw new IllegalArgumentException("A message key begins with the name of its room: " + key);
        }
        arguments = List.copyOf(arguments);
    }

    /** Returns the message with this key; an argument that is null is shown as an empty text. */
    public static Message of(String key, @Nullable Object... arguments) {
        return new Message(
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument == null ? "" : argument)
                        .toList());
    }
}
