package nl.lotwijzer.desktop.controls;

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
        super(text, new FontIcon(sign));
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
