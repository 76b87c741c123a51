package nl.lotwijzer.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What belongs together, in a frame with a heading. */
public final class Card extends VBox {
    public Card(String title, Node... content) {
        this(title, "", content);
    }

    /**
     * @param title       the heading
     * @param description a sentence below the heading; empty for none
     */
    public Card(String title, String description, Node... content) {
        getStyleClass().add("card-pane");
        HBox head = new HBox(Labels.heading(title));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        if (!description.isEmpty()) {
            getChildren().add(Labels.muted(description));
        }
        getChildren().addAll(content);
    }

    /** Shows these at the right of the heading. */
    public Card actions(Node... actions) {
        HBox head = (HBox) getChildren().getFirst();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        head.getChildren().addAll(actions);
        return this;
    }
}
