package nl.lotwijzer.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The details of what is selected, beside the list: a title, sections of fields, and what can be done with it. */
public final class Inspector extends BorderPane {
    private final VBox body = new VBox();

    /**
     * @param title     what is selected
     * @param subtitle  a second line, as a number or a place; may be empty
     * @param closeText the tooltip of the button that closes the inspector
     * @param onClose   what that button does, usually clearing the selection
     */
    public Inspector(String title, String subtitle, String closeText, Runnable onClose) {
        getStyleClass().add("inspector");
        Label heading = Labels.heading(title);
        heading.setWrapText(true);
        VBox words = new VBox(heading);
        if (!subtitle.isEmpty()) {
            words.getChildren().add(Labels.muted(subtitle));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Buttons.icon(closeText, Feather.X, onClose);
        close.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(words, close);
        head.getStyleClass().add("inspector-head");
        body.getStyleClass().add("inspector-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);
    }

    /** Starts a section with this name. */
    public Inspector section(String name) {
        Label caption = Labels.caption(name);
        caption.getStyleClass().add("inspector-section");
        body.getChildren().add(caption);
        return this;
    }

    /** Adds a value with its name; an empty value shows as a dash. */
    public Inspector field(String name, String value) {
        Label text = Labels.text(value.isBlank() ? "–" : value);
        return field(name, text);
    }

    /** Adds a node with a name before it, as a field to edit. */
    public Inspector field(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("inspector-name");
        label.setLabelFor(value);
        SpokenName.ofLabel(name, value);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(label, value);
        row.getStyleClass().add("inspector-field");
        body.getChildren().add(row);
        return this;
    }

    /** Adds anything at full width. */
    public Inspector add(Node node) {
        body.getChildren().add(node);
        return this;
    }

    /** Shows these buttons at the bottom. */
    public Inspector actions(Node... actions) {
        FlowPane row = new FlowPane(actions);
        row.getStyleClass().add("inspector-actions");
        setBottom(row);
        return this;
    }
}
