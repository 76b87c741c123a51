package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A table from above: the facilitator at the head, the participants around it, the number in the middle. */
final class RoundTable extends Pane {
    /** How wide and high a table is drawn, with the seats around it. */
    static final double SIZE = 158;

    private static final double BOARD = 78;
    private static final double AROUND = 61;

    private final int number;
    private final List<Seat> seats;

    /**
     * What stands in the middle of a table.
     *
     * @param title the table with its number
     * @param count how many sit here, in words
     * @param signs what the table offers
     */
    record Middle(String title, String count, List<Node> signs) {}

    /** @param leader who leads the table: the initials and the words that describe them; or that nobody does */
    RoundTable(int number, Middle middle, Head leader, List<Seat> seats) {
        this.number = number;
        this.seats = List.copyOf(seats);
        getStyleClass().add("round-table");
        setId("table-" + number);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        Region board = new Region();
        board.getStyleClass().add("table-board");
        place(board, SIZE / 2, SIZE / 2, BOARD);
        Label name = new Label(middle.title());
        name.getStyleClass().add("table-name");
        Label people = new Label(middle.count());
        people.getStyleClass().add("table-count");
        VBox words = new VBox(name, people);
        if (!middle.signs().isEmpty()) {
            HBox signs = new HBox(4, middle.signs().toArray(Node[]::new));
            signs.setAlignment(Pos.CENTER);
            words.getChildren().add(signs);
        }
        words.setAlignment(Pos.CENTER);
        place(words, SIZE / 2, SIZE / 2, BOARD);
        getChildren().addAll(board, words);
        around(leader.node(), 0);
        for (int seat = 0; seat < seats.size(); seat++) {
            around(seats.get(seat), seat + 1);
            seats.get(seat).setFocusTraversable(seat == 0);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    /**
     * Who sits at the head.
     *
     * @param initials of the facilitator; empty if the table has none
     */
    record Head(String initials, String words) {
        Node node() {
            Label label = new Label(initials.isEmpty() ? "?" : initials);
            StackPane head = new StackPane(label);
            head.getStyleClass().add(initials.isEmpty() ? "head-empty" : "head");
            head.setAccessibleText(words);
            Tooltip.install(head, new Tooltip(words));
            head.setMinSize(Seat.SIZE, Seat.SIZE);
            head.setMaxSize(Seat.SIZE, Seat.SIZE);
            return head;
        }
    }

    int number() {
        return number;
    }

    List<Seat> seats() {
        return seats;
    }

    /** Accepts people who are dragged here: onto the table, or onto somebody's seat to swap. */
    void acceptDrops(SeatDrag.Target onTable, Function<Seat, SeatDrag.Target> onSeat) {
        SeatDrag.accept(this, Optional.empty(), onTable);
        for (Seat seat : seats) {
            SeatDrag.accept(seat, Optional.of(seat.participant().id()), onSeat.apply(seat));
        }
    }

    private void around(Node node, int place) {
        double angle = -Math.PI / 2 + place * 2 * Math.PI / (seats.size() + 1);
        place(node, SIZE / 2 + AROUND * Math.cos(angle), SIZE / 2 + AROUND * Math.sin(angle), Seat.SIZE);
        getChildren().add(node);
    }

    private static void place(Node node, double x, double y, double size) {
        node.setManaged(false);
        node.resizeRelocate(Math.rint(x - size / 2), Math.rint(y - size / 2), size, size);
    }

    /** The arrow keys go round the table. */
    private void walk(KeyEvent event) {
        int at = seats.indexOf(event.getTarget());
        if (at >= 0 && (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT)) {
            int step = event.getCode() == KeyCode.RIGHT ? 1 : seats.size() - 1;
            seats.get((at + step) % seats.size()).requestFocus();
            event.consume();
        }
    }
}
