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
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.ValueWords;

/** The bars of a report, as the workbook draws them: for each row of the table one bar in the colour of each series. */
final class BarsChart extends VBox {
    private final Block.Chart bars;
    private final Block.Table table;
    private final ValueWords words;
    private final double longest;

    BarsChart(Block.Chart bars, Block.Table table, ValueWords words) {
        this.bars = bars;
        this.table = table;
        this.words = words;
        this.longest = rows().stream()
                .flatMap(row -> bars.series().stream().map(row::get))
                .mapToDouble(BarsChart::length)
                .max()
                .orElse(0);
        getStyleClass().addAll("report-chart", bars.series().size() > 1 ? "report-chart-half" : "report-chart-whole");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("report-bars");
        rows().forEach(row -> grid.addRow(grid.getRowCount(), label(row), group(row)));
        getChildren().addAll(Labels.heading(bars.title()), grid);
        if (bars.series().size() > 1) {
            getChildren().add(legend());
        }
    }

    private List<List<Value>> rows() {
        return table.rows().subList(bars.firstRow(), bars.lastRow() + 1);
    }

    private Label label(List<Value> row) {
        Label label = new Label(words.of(row.get(bars.labels())));
        label.getStyleClass().add("report-bar-label");
        label.setWrapText(true);
        return label;
    }

    private Node group(List<Value> row) {
        VBox group = new VBox();
        group.getStyleClass().add("report-bar-group");
        group.setAlignment(Pos.CENTER_LEFT);
        GridPane.setHgrow(group, Priority.ALWAYS);
        for (int i = 0; i < bars.series().size(); i++) {
            Value value = row.get(bars.series().get(i));
            if (!value.equals(Value.NONE)) {
                group.getChildren().add(bar(value, i));
            }
        }
        return group;
    }

    private Node bar(Value value, int series) {
        Bar bar = new Bar(longest == 0 ? 0 : length(value) / longest, colour(series));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label number = new Label(words.of(value));
        number.getStyleClass().add("report-bar-number");
        HBox line = new HBox(bar, number);
        line.getStyleClass().add("report-bar-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node legend() {
        HBox legend = new HBox();
        legend.getStyleClass().add("legend");
        for (int i = 0; i < bars.series().size(); i++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("legend-swatch", colour(i));
            Label name = new Label(table.columns().get(bars.series().get(i)).header(), swatch);
            name.getStyleClass().add("caption");
            legend.getChildren().add(name);
        }
        return legend;
    }

    /** The last series is what it is about, and has the strongest colour. */
    private String colour(int series) {
        return "report-series-" + (bars.series().size() - 1 - series);
    }

    private static double length(Value value) {
        return value.size().orElse(0);
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
