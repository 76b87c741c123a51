package nl.lotwijzer.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The row above a list: filters and search at the left, a count and what belongs to the list at the right. */
public final class Toolbar extends HBox {
    public Toolbar(Node... left) {
        super(left);
        getStyleClass().add("list-toolbar");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Shows these at the right. */
    public Toolbar right(Node... right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        getChildren().addAll(right);
        for (Node node : right) {
            if (node instanceof Region region && region.getMinWidth() < 0) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        return this;
    }
}
