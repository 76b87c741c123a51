package nl.lotwijzer.desktop.controls;

import javafx.scene.layout.FlowPane;

/** A few figures beside each other, and under each other where they do not fit. */
public final class FigureStrip extends FlowPane {
    public FigureStrip(Figure... figures) {
        super(figures);
        getStyleClass().add("figure-strip");
    }
}
