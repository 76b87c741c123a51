package nl.lotwijzer.desktop.controls;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state in a word, with the colour and the shape of its tone. */
public final class StatusBadge extends Label {
    public StatusBadge(Tone tone, String text) {
        this(tone, tone.sign(), text);
    }

    /** A badge with a shape of its own, where several states share a tone. */
    public StatusBadge(Tone tone, Ikon sign, String text) {
        super(capitalized(text), new FontIcon(sign));
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /** A state stands by itself here, also where sentences and reports use the same word. */
    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
