package nl.lotwijzer.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every screen: title, one sentence of purpose, actions at the right with the primary one last; under them
 * a banner for problems, a strip of figures, and the main area with, when something is selected, an inspector beside it.
 */
public final class ScreenPane extends BorderPane {
    private final String title;
    private final HBox actions = new HBox();
    private final VBox top = new VBox();
    private @Nullable Node banner;
    private @Nullable Node figures;

    /**
     * @param title   what the screen is about, one or two words
     * @param purpose what one does here, one sentence
     */
    public ScreenPane(String title, String purpose) {
        this.title = title;
        getStyleClass().add("screen");
        Label heading = new Label(title);
        heading.getStyleClass().add("screen-title");
        Label sentence = Labels.muted(purpose);
        sentence.getStyleClass().add("screen-purpose");
        VBox words = new VBox(heading, sentence);
        words.getStyleClass().add("screen-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.getStyleClass().add("screen-actions");
        actions.setAlignment(Pos.TOP_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(words, actions);
        head.getStyleClass().add("screen-head");
        top.getChildren().add(head);
        top.getStyleClass().add("screen-top");
        setTop(top);
    }

    /** Returns what the screen is about, one or two words. */
    public String title() {
        return title;
    }

    /** Shows these actions at the right of the title, the primary one last. */
    public ScreenPane actions(Node... shown) {
        actions.getChildren().setAll(shown);
        return this;
    }

    /** Shows this strip of figures under the title; null shows nothing. */
    public ScreenPane figures(@Nullable Node strip) {
        figures = strip;
        arrangeTop();
        return this;
    }

    /** Shows this above everything but the title; null shows nothing. */
    public ScreenPane banner(@Nullable Node shown) {
        banner = shown;
        arrangeTop();
        return this;
    }

    /** Fills the main area, from edge to edge of its margins. */
    public ScreenPane content(Node main) {
        BorderPane.setAlignment(main, Pos.TOP_LEFT);
        if (!main.getStyleClass().contains("screen-content")) {
            main.getStyleClass().add("screen-content");
        }
        setCenter(main);
        return this;
    }

    /** Fills the main area with cards under each other that scroll when they do not fit. */
    public ScreenPane scrolling(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("screen-column");
        PageScroll scroll = new PageScroll(column);
        setCenter(scroll);
        return this;
    }

    /** Shows this beside the main area; null closes it. */
    public ScreenPane inspector(@Nullable Node details) {
        setRight(details);
        return this;
    }

    private void arrangeTop() {
        List<Node> shown = new ArrayList<>();
        shown.add(top.getChildren().getFirst());
        if (banner != null) {
            shown.add(banner);
        }
        if (figures != null) {
            shown.add(figures);
        }
        top.getChildren().setAll(shown);
    }
}
