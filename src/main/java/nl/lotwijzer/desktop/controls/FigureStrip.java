package nl.lotwijzer.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** A few figures beside each other, and under each other where they do not fit. */
public final class FigureStrip extends FlowPane {
    public FigureStrip(Figure... figures) {
        super(figures);
        getStyleClass().add("figure-strip");
    }

    /** A strip would like to be one line; JavaFX lets it break at a fixed width instead. */
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + getManagedChildren().stream()
                        .mapToDouble((Node figure) -> snapSizeX(figure.prefWidth(-1)) + getHgap())
                        .sum()
                + snappedRightInset();
    }
}
