package nl.lotwijzer.desktop.participants;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.lotwijzer.panel.Representation;

/** A bar of seats: those who come, those who may still, and the bracket from the fewest to the most. */
final class SeatBar extends Pane {
    private static final double WIDTH = 40;
    private static final double HEIGHT = 12;

    private final double perSeat;

    SeatBar(Representation one, int largest) {
        perSeat = WIDTH / Math.max(1, largest);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        add("seat-bar-open", 3, 6, 0, one.confirmed() + one.open());
        add("seat-bar-confirmed", 3, 6, 0, one.confirmed());
        add("seat-bar-bracket", 0, HEIGHT, one.min(), one.max());
    }

    /** A bracket of no width, where the fewest is the most, still shows as a line. */
    private void add(String style, double top, double height, int from, int to) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.resizeRelocate(from * perSeat, top, Math.max(2, (to - from) * perSeat), height);
        region.setManaged(false);
        region.setVisible(to > 0);
        getChildren().add(region);
    }
}
