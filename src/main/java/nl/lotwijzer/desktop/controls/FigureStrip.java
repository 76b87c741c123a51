package nl.lotwijzer.desktop.controls;

import javafx.scene.layout.HBox;

/** A few figures beside each other. */
public final class FigureStrip extends HBox {
    public FigureStrip(Figure... figures) {
        super(figures);
        getStyleClass().add("figure-strip");
    }
}
