package nl.lotwijzer.desktop.ceremony;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Some rows of the table under each other: the number, and a bar at each type that has seats in it. */
final class RowsView extends VBox {
    /** How many rows are shown at once. */
    static final int VISIBLE = 11;

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double WIDTH = 1560;
    private static final double HEIGHT = 36;
    private static final double GAP = 0.2;

    /** How tall a bar is for one seat, and how much taller for one more; three or more look the same. */
    private static final double ONE_SEAT = 0.5;

    private static final double MORE_SEATS = 0.25;
    private static final int TALLEST = 3;

    /**
     * @param top the number of the first row
     * @param lit the row that is drawn; −1 for none
     */
    RowsView(CeremonyFacts facts, int top, int lit) {
        getStyleClass().add("ceremony-rows");
        setAlignment(Pos.TOP_LEFT);
        List<Map<Integer, Integer>> rows = facts.rows();
        int digits = String.valueOf(rows.size() - 1).length();
        for (int row = top; row < Math.min(rows.size(), top + VISIBLE); row++) {
            Label number = new Label(String.format(Locale.ROOT, "%0" + digits + "d", row));
            number.getStyleClass().add("ceremony-row-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(
                    number, seats(rows.get(row), facts.lottery().types().size()));
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("ceremony-row");
            line.pseudoClassStateChanged(LIT, row == lit);
            getChildren().add(line);
        }
    }

    private static Region seats(Map<Integer, Integer> row, int types) {
        Path bars = new Path();
        bars.getStyleClass().add("ceremony-row-seats");
        double width = WIDTH / types;
        row.forEach((type, seats) -> {
            double left = type * width;
            double right = left + width * (1 - GAP);
            double high = HEIGHT * (ONE_SEAT + MORE_SEATS * (Math.min(seats, TALLEST) - 1));
            bars.getElements()
                    .addAll(
                            new MoveTo(left, HEIGHT),
                            new LineTo(left, HEIGHT - high),
                            new LineTo(right, HEIGHT - high),
                            new LineTo(right, HEIGHT),
                            new ClosePath());
        });
        Region place = new Region() {
            {
                getChildren().add(bars);
            }
        };
        place.setMinSize(WIDTH, HEIGHT);
        place.setPrefSize(WIDTH, HEIGHT);
        return place;
    }
}
