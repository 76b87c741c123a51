package nl.lotwijzer.desktop.steering;

import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.steering.BudgetTotals;

/** Each category on one axis of money: what was spent as a bar, what is expected as a thin one, the plan as a tick. */
final class BudgetBars extends VBox {
    private static final double HEIGHT = 16;
    private static final double THIN = 6;
    private static final double TICK = 2.5;

    private final Words words;

    BudgetBars(Words words) {
        this.words = words;
        getStyleClass().add("budget-bars");
    }

    void show(Map<String, BudgetTotals> categories) {
        Euro most = categories.values().stream()
                .flatMap(totals -> Stream.of(totals.planned(), totals.spent(), totals.forecast()))
                .max(Euro::compareTo)
                .orElse(Euro.ZERO);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("budget-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints amounts = new ColumnConstraints();
        amounts.setMinWidth(Region.USE_PREF_SIZE);
        amounts.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, bars, amounts);
        int row = 0;
        for (Map.Entry<String, BudgetTotals> category : categories.entrySet()) {
            BudgetTotals totals = category.getValue();
            Label amount = new Label(words.of("bars.amount", words.euro(totals.spent()), words.euro(totals.planned())));
            if (totals.expectedOver()) {
                amount.getStyleClass().add("budget-over");
            }
            grid.addRow(row++, new Label(category.getKey()), new Bar(category.getKey(), totals, most.cents()), amount);
        }
        getChildren().setAll(grid, legend());
    }

    private HBox legend() {
        return new HBox(
                16, key("budget-spent", "spent"), key("budget-forecast", "forecast"), key("budget-planned", "planned"));
    }

    private HBox key(String style, String name) {
        Region sample = new Region();
        sample.getStyleClass().addAll(style, "budget-key");
        HBox key = new HBox(6, sample, Labels.muted(words.of("bars." + name)));
        key.getStyleClass().add("meeting-row");
        return key;
    }

    /** One category. */
    private final class Bar extends Region {
        private final Region track = part("budget-track");
        private final Region spent = part("budget-spent");
        private final Region forecast = part("budget-forecast");
        private final Region planned = part("budget-planned");
        private final BudgetTotals totals;
        private final long most;

        Bar(String category, BudgetTotals totals, long most) {
            this.totals = totals;
            this.most = Math.max(1, most);
            getChildren().addAll(track, forecast, spent, planned);
            setPrefHeight(HEIGHT + 4);
            setMinHeight(USE_PREF_SIZE);
            setMinWidth(120);
            setAccessibleRole(AccessibleRole.TEXT);
            setAccessibleText(words.of(
                    "bars.inWords",
                    category,
                    words.euro(totals.planned()),
                    words.euro(totals.spent()),
                    words.euro(totals.forecast())));
        }

        private static Region part(String style) {
            Region part = new Region();
            part.getStyleClass().add(style);
            part.setManaged(false);
            return part;
        }

        /** Where an amount lies on the axis, in pixels; below zero is drawn as nothing. */
        private double at(Euro amount) {
            return getWidth() * Math.max(0, amount.cents()) / most;
        }

        @Override
        protected void layoutChildren() {
            double top = (getHeight() - HEIGHT) / 2;
            track.resizeRelocate(0, top, getWidth(), HEIGHT);
            spent.resizeRelocate(0, top, at(totals.spent()), HEIGHT - THIN);
            forecast.resizeRelocate(0, top + HEIGHT - THIN, at(totals.forecast()), THIN);
            planned.resizeRelocate(
                    Math.clamp(at(totals.planned()) - TICK / 2, 0, Math.max(0, getWidth() - TICK)),
                    top - 2,
                    TICK,
                    HEIGHT + 4);
        }
    }
}
