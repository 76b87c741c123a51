package nl.lotwijzer.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** A hash that is published: large, in groups, with a QR code, and a button that copies it. */
public final class HashPane extends HBox {
    private static final double CODE_SIZE = 132;

    public HashPane(String hash, Texts texts) {
        getStyleClass().add("hash-pane");
        setAlignment(Pos.CENTER_LEFT);
        Button copy = Buttons.secondary(texts.get("desktop.hash.copy"), Feather.COPY, () -> CopyButton.copy(hash));
        copy.getStyleClass().add("hash-copy");
        VBox words = new VBox(new HashGroups(hash, 4), copy);
        words.getStyleClass().add("hash-words");
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new QrCode(hash, CODE_SIZE), words);
    }
}
