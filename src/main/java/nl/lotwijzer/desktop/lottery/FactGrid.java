package nl.lotwijzer.desktop.lottery;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Labels;

/** A small table that is shown whole: a line of captions, then lines of texts and small charts. */
final class FactGrid extends GridPane {
    private int lines;

    FactGrid(String... captions) {
        getStyleClass().add("lottery-grid");
        for (int column = 0; column < captions.length; column++) {
            Label caption = Labels.caption(captions[column]);
            caption.setMinWidth(Region.USE_PREF_SIZE);
            add(caption, column, 0);
        }
        lines = 1;
    }

    /** Gives a column a width in pixels, or, with 0, what is left. */
    FactGrid width(int column, double width) {
        while (getColumnConstraints().size() <= column) {
            getColumnConstraints().add(new ColumnConstraints());
        }
        ColumnConstraints constraints = getColumnConstraints().get(column);
        constraints.setHalignment(HPos.LEFT);
        if (width > 0) {
            constraints.setPrefWidth(width);
        } else {
            constraints.setHgrow(Priority.ALWAYS);
        }
        return this;
    }

    /** Adds a line. */
    FactGrid line(Node... cells) {
        for (int column = 0; column < cells.length; column++) {
            GridPane.setValignment(cells[column], VPos.CENTER);
            add(cells[column], column, lines);
        }
        lines++;
        return this;
    }

    /** Adds a line across all columns. */
    FactGrid wide(Node node, int columns) {
        add(node, 0, lines, columns, 1);
        lines++;
        return this;
    }
}
