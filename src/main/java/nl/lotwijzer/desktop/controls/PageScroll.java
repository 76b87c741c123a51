package nl.lotwijzer.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What scrolls up and down and is as wide as there is room. */
public class PageScroll extends ScrollPane {
    public PageScroll(Node content) {
        this();
        setContent(content);
    }

    /** One whose content is set later. */
    protected PageScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("screen-scroll");
    }
}
