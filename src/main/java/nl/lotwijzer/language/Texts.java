package nl.lotwijzer.language;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language. The first word of a key names the room whose bundle holds it: {@code registration.x} stands
 * in {@code nl/lotwijzer/registration/texts_nl.properties}. Texts are patterns of {@link MessageFormat}, with ’ as the
 * apostrophe, since ' is a quote there.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL =
            Map.of(Language.DUTCH, new Texts(Language.DUTCH), Language.ENGLISH, new Texts(Language.ENGLISH));

    private final Language language;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    public static Texts in(Language language) {
        return switch (language) {
            case DUTCH, ENGLISH -> Objects.requireNonNull(ALL.get(language));
        };
    }

    public Language language() {
        return language;
    }

    /**
     * Returns the text of this key with its places filled: numbers, dates and moments as this language writes
     * them.
     *
     * @throws MissingResourceException if no bundle holds the key, which is a fault of the program
     */
    public String get(String key, @Nullable Object... arguments) {
        return get(Message.of(key, arguments));
    }

    /** Returns the message in this language. See {@link #get(String, Object...)}. */
    public String get(Message message) {
        String pattern = bundleOf(message.key()).getString(message.key());
        return new MessageFormat(pattern, language.locale()).format(filled(message.arguments()));
    }

    /** Returns whether there is a text with this key. */
    public boolean has(String key) {
        return bundleOf(key).containsKey(key);
    }

    private Object[] filled(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> switch (argument) {
                    case Message message -> get(message);
                    case LocalDate date -> date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
                    case LocalDateTime moment ->
                        moment.format(DateTimeFormatter.ofPattern("EEE d MMM HH:mm", language.locale()));
                    default -> argument;
                })
                .toArray();
    }

    private ResourceBundle bundleOf(String key) {
        String room = key.substring(0, key.indexOf('.'));
        return bundles.computeIfAbsent(
                room,
                name -> ResourceBundle.getBundle(
                        "nl.lotwijzer." + name + ".texts",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
