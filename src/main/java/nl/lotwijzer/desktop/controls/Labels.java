package nl.lotwijzer.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The kinds of text on a screen. */
public final class Labels {
    private Labels() {}

    /** Running text; wraps. */
    public static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Explanation, quieter than running text; wraps. */
    public static Label muted(String text) {
        Label label = text(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** The heading of a card or a section. */
    public static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }

    /** A small label above a value or a group. */
    public static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
