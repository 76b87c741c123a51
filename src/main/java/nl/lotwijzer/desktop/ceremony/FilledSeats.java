package nl.lotwijzer.desktop.ceremony;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The seats per category as bars that must end between their brackets; those still to come are empty. */
final class FilledSeats {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final double WIDTH = 420;
    private static final double HEIGHT = 30;

    private final CeremonyFacts facts;
    private final int filled;

    /** @param filled how many categories show their seats */
    FilledSeats(CeremonyFacts facts, int filled) {
        this.facts = facts;
        this.filled = filled;
    }

    Node node() {
        List<CategorySeats> all = CategorySeats.of(facts.lottery(), facts.selected());
        VBox left = column();
        VBox right = column();
        int lines = all.size() + facts.lottery().criteria().size() * 2;
        int used = 0;
        String criterion = "";
        VBox column = left;
        for (int place = 0; place < all.size(); place++) {
            CategorySeats line = all.get(place);
            if (!line.quota().criterion().equals(criterion)) {
                criterion = line.quota().criterion();
                column = used * 2 >= lines ? right : left;
                Label heading = new Label(criterion);
                heading.getStyleClass().add("ceremony-criterion");
                column.getChildren().add(heading);
                used += 2;
            }
            column.getChildren().add(line(line, most(all, criterion), place < filled));
            used++;
        }
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("ceremony-seats");
        columns.setAlignment(Pos.CENTER);
        return columns;
    }

    /** Bars of one criterion can be compared with each other. */
    private static int most(List<CategorySeats> all, String criterion) {
        return all.stream()
                .filter(line -> line.quota().criterion().equals(criterion))
                .mapToInt(line -> Math.max(line.seats(), line.quota().max()))
                .max()
                .orElse(1);
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("ceremony-seat-column");
        return column;
    }

    private static Node line(CategorySeats line, int most, boolean shown) {
        Label name = new Label(line.quota().category());
        name.getStyleClass().add("ceremony-category");
        Label seats = new Label(shown ? String.valueOf(line.seats()) : "");
        seats.getStyleClass().add("ceremony-seat-count");
        Label range = new Label(
                line.quota().min() == line.quota().max()
                        ? String.valueOf(line.quota().min())
                        : line.quota().min() + "–" + line.quota().max());
        range.getStyleClass().add("ceremony-seat-range");
        Label sign = new Label("", shown ? new FontIcon(line.lawful() ? Feather.CHECK : Feather.X) : null);
        sign.getStyleClass().add(line.lawful() ? "ceremony-lawful" : "ceremony-unlawful");
        HBox row = new HBox(name, new Bar(line, most, shown), seats, sign, range);
        row.getStyleClass().add("ceremony-seat-line");
        row.setAlignment(Pos.CENTER_LEFT);
        row.pseudoClassStateChanged(WAITING, !shown);
        return row;
    }

    /** A bar as long as its seats, and the bracket in which it has to end. */
    private static final class Bar extends Region {
        private final Region fill = new Region();
        private final Region bracket = new Region();
        private final CategorySeats line;
        private final int most;
        private final boolean shown;

        Bar(CategorySeats line, int most, boolean shown) {
            this.line = line;
            this.most = most;
            this.shown = shown;
            fill.getStyleClass().add("ceremony-seat-fill");
            bracket.getStyleClass().add("ceremony-seat-bracket");
            getChildren().addAll(fill, bracket);
            setMinSize(WIDTH, HEIGHT);
            setPrefSize(WIDTH, HEIGHT);
            setMaxSize(WIDTH, HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            double seat = (WIDTH - 10) / Math.max(1, most);
            fill.resizeRelocate(0, 3, shown ? seat * line.seats() : 0, HEIGHT - 9);
            double from = seat * line.quota().min() - 5;
            double to = seat * line.quota().max() + 5;
            bracket.resizeRelocate(Math.max(0, from), 0, to - Math.max(0, from), HEIGHT);
        }
    }
}
