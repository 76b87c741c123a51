package nl.lotwijzer.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A value that is copied when it is pressed, as a telephone number that is dialled elsewhere. */
public final class CopyButton extends Button {
    /**
     * @param value  what is shown and copied
     * @param told   what a tooltip and a screen reader say that pressing does
     * @param copied told after it was copied
     */
    public CopyButton(String value, String told, Runnable copied) {
        super(value, new FontIcon(Feather.COPY));
        getStyleClass().setAll("copy-button");
        setTooltip(new Tooltip(told));
        setAccessibleText(value + ", " + told);
        setOnAction(event -> {
            copy(value);
            copied.run();
        });
    }

    /** Puts a text on the clipboard, to be pasted elsewhere. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
