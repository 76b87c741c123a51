package nl.lotwijzer.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A message across the screen that names problems first, with what can be done about them at the right. */
public final class Banner extends HBox {
    public Banner(Tone tone, String text, Node... actions) {
        getStyleClass().addAll("banner", tone.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        Label words = Labels.text(text);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(tone.sign()), words);
        getChildren().addAll(actions);
    }
}
