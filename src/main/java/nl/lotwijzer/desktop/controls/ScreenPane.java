package nl.lotwijzer.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.theme.TextSize;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every screen: title, one sentence of purpose, actions at the right with the primary one last; under them
 * a banner for problems, a strip of figures, and the main area with, when something is selected, an inspector beside it.
 */
public final class ScreenPane extends BorderPane {
    /** The least height of a list with what belongs to it, in pixels at the usual size of text. */
    private static final double ROWS = 300;

    /** From this size of text on, in percent, the actions stand under the title: beside it there is no room. */
    private static final int LARGE = 175;

    private static final double GAP = 8;

    private final String title;
    private final boolean large = TextSize.percent() >= LARGE;
    private final Pane actions = large ? new FlowPane(GAP, GAP) : new HBox();
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
        Pane head = large ? new VBox(GAP, words, actions) : new HBox(words, actions);
        if (actions instanceof HBox line) {
            line.setAlignment(Pos.TOP_RIGHT);
            line.setMinWidth(USE_PREF_SIZE);
            head.getStyleClass().add("screen-head");
        }
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
        if (main instanceof Region region && TextSize.percent() > TextSize.USUAL) {
            setTop(null);
            setCenter(roomy(region));
        } else {
            setTop(top);
            setCenter(main);
        }
        return this;
    }

    /** With large text what is above a list leaves no room for its rows: then all of it scrolls. */
    private Node roomy(Region main) {
        main.setMinHeight(TextSize.height(ROWS));
        top.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(main, Priority.ALWAYS);
        VBox page = new VBox(top, main);
        PageScroll scroll = new PageScroll(page);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /** Fills the main area with cards under each other that scroll when they do not fit. */
    public ScreenPane scrolling(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("screen-column");
        setTop(top);
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
