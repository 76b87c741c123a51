package nl.lotwijzer.desktop.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.response.Advice;
import nl.lotwijzer.response.ArrivalModel;
import nl.lotwijzer.response.CategoryForecast;
import nl.lotwijzer.response.CategoryForecast.Outlook;
import nl.lotwijzer.response.ResponseReport;

/** What the pool will come to, category by category, against the seats. */
final class ForecastCard {
    /** A bar that is longer than so many times what is wanted may run off the axis, so that the brackets can be read. */
    private static final int LONGEST_IN_SEATS = 4;

    private final Texts texts;

    ForecastCard(Texts texts) {
        this.texts = texts;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.response." + key, arguments);
    }

    Node of(ResponseReport report) {
        Map<String, List<CategoryForecast>> byCriterion = new LinkedHashMap<>();
        report.forecast()
                .forEach(one -> byCriterion
                        .computeIfAbsent(one.criterion(), name -> new ArrayList<>())
                        .add(one));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("forecast-grid");
        grid.getColumnConstraints()
                .addAll(column(150, false), column(200, true), column(60, false), column(120, false));
        grid.getColumnConstraints().addAll(column(90, false), column(120, false));
        byCriterion.forEach((criterion, categories) ->
                add(grid, criterion, categories, report.settings().perSeat()));
        Card card = new Card(text("forecast"), model(report), grid, legend());
        card.getStyleClass().add("forecast-card");
        return card;
    }

    private String model(ResponseReport report) {
        ArrivalModel arrival = report.arrival();
        long part = report.exposed() + report.waiting() == 0
                ? 0
                : 100 * report.exposed() / (report.exposed() + report.waiting());
        return arrival.fitted() ? text("modelFitted", arrival.from(), part) : text("modelUsual", part);
    }

    private static ColumnConstraints column(double width, boolean grows) {
        ColumnConstraints column = new ColumnConstraints(width);
        if (grows) {
            column.setHgrow(Priority.ALWAYS);
            column.setMaxWidth(Double.MAX_VALUE);
            column.setPrefWidth(Region.USE_COMPUTED_SIZE);
        }
        return column;
    }

    private void add(GridPane grid, String criterion, List<CategoryForecast> categories, int perSeat) {
        int row = grid.getRowCount();
        Label heading = Labels.caption(criterion);
        heading.getStyleClass().add("forecast-criterion");
        grid.add(heading, 0, row);
        String[] heads = {"", "", text("now"), text("expected"), text("wanted"), ""};
        for (int i = 2; i < heads.length - 1; i++) {
            Label head = Labels.caption(heads[i]);
            GridPane.setHalignment(head, HPos.RIGHT);
            grid.add(head, i, row);
        }
        int axis = axis(categories, perSeat);
        for (CategoryForecast category : categories) {
            line(grid, ++row, category, axis, perSeat);
        }
    }

    /** The longest bracket and what is wanted fit; bars that are longer run to the end. */
    private static int axis(List<CategoryForecast> categories, int perSeat) {
        int longest = 1;
        for (CategoryForecast one : categories) {
            int wanted = Math.max(one.category().max(), one.category().min() * perSeat);
            longest = Math.max(longest, Math.max(wanted, Math.min(one.high(), LONGEST_IN_SEATS * wanted)));
        }
        return longest;
    }

    private void line(GridPane grid, int row, CategoryForecast one, int axis, int perSeat) {
        Outlook outlook = one.outlook(perSeat);
        long expected = Advice.about(one.expected());
        String inWords = text(
                "forecastWords",
                one.category().name(),
                one.now(),
                expected,
                one.low(),
                one.high(),
                one.category().min(),
                one.category().max());
        Label name = new Label(one.category().name());
        name.setMinWidth(0);
        Node[] cells = {
            name,
            new PoolAxis(one, axis, (long) one.category().min() * perSeat, outlook == Outlook.SHORT, inWords),
            new Label(text("number", one.now())),
            new Label(text("about", expected, one.low(), one.high())),
            new Label(text(
                    "needed",
                    one.category().min(),
                    perSeat,
                    (long) one.category().min() * perSeat)),
            new StatusBadge(tone(outlook), text("outlook." + outlook))
        };
        for (int i = 0; i < cells.length; i++) {
            if (i >= 2 && i < cells.length - 1) {
                GridPane.setHalignment(cells[i], HPos.RIGHT);
            }
            grid.add(cells[i], i, row);
        }
    }

    static Tone tone(Outlook outlook) {
        return switch (outlook) {
            case SHORT -> Tone.DANGER;
            case AT_RISK -> Tone.WARNING;
            case TIGHT -> Tone.ACCENT;
            case ENOUGH -> Tone.SUCCESS;
        };
    }

    private Node legend() {
        HBox legend = new HBox(
                swatch("pool-now", text("legend.now")),
                swatch("pool-expected", text("legend.expected")),
                swatch("pool-wanted", text("legend.wanted")),
                swatch("pool-range", text("legend.range")),
                swatch("seat-bracket", text("legend.quota")));
        legend.getStyleClass().add("legend");
        return legend;
    }

    static Node swatch(String style, String name) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", style);
        Label label = new Label(name, swatch);
        label.getStyleClass().add("caption");
        return label;
    }
}
