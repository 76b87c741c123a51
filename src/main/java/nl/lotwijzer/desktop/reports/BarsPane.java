package nl.lotwijzer.desktop.reports;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.ValueWords;

/** Bars that lie: for each row of the table one bar in the colour of each series. */
final class BarsPane extends GridPane {
    private final Block.Chart chart;
    private final ValueWords words;
    private final double longest;

    BarsPane(Block.Chart chart, List<List<Value>> rows, ValueWords words) {
        this.chart = chart;
        this.words = words;
        this.longest = rows.stream()
                .flatMap(row -> chart.series().stream().map(row::get))
                .mapToDouble(Lengths::of)
                .max()
                .orElse(0);
        getStyleClass().add("report-bars");
        rows.forEach(row -> addRow(getRowCount(), label(row), group(row)));
    }

    private Label label(List<Value> row) {
        Label label = new Label(words.of(row.get(chart.labels())));
        label.getStyleClass().add("report-bar-label");
        label.setWrapText(true);
        return label;
    }

    private Node group(List<Value> row) {
        VBox group = new VBox();
        group.getStyleClass().add("report-bar-group");
        group.setAlignment(Pos.CENTER_LEFT);
        GridPane.setHgrow(group, Priority.ALWAYS);
        for (int i = 0; i < chart.series().size(); i++) {
            Value value = row.get(chart.series().get(i));
            if (!value.equals(Value.NONE)) {
                group.getChildren().add(bar(value, i));
            }
        }
        return group;
    }

    private Node bar(Value value, int series) {
        Bar bar = new Bar(longest == 0 ? 0 : Lengths.of(value) / longest, ChartPane.fill(chart, series));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label number = new Label(words.of(value));
        number.getStyleClass().add("report-bar-number");
        HBox line = new HBox(bar, number);
        line.getStyleClass().add("report-bar-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** A bar that takes a part of the width that it is given. */
    private static final class Bar extends Region {
        private final Region filled = new Region();
        private final double part;

        Bar(double part, String colour) {
            this.part = part;
            filled.getStyleClass().add(colour);
            filled.setManaged(false);
            getStyleClass().add("report-bar");
            getChildren().add(filled);
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, Math.max(1, getWidth() * part), getHeight());
        }
    }
}
