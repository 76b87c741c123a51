package nl.lotwijzer.desktop.reports;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.ValueWords;

/** A chart of a report, in the colours and the order in which the file draws it: title, picture, legend. */
final class ChartPane extends VBox {
    /** There are so many colours for series and for lines; after that they begin again. */
    private static final int COLOURS = 5;

    private final Block.Chart chart;
    private final Block.Table table;

    ChartPane(Block.Chart chart, Block.Table table, ValueWords words) {
        this.chart = chart;
        this.table = table;
        boolean half = chart.kind() == Block.Chart.Kind.BARS && chart.series().size() > 1;
        getStyleClass().addAll("report-chart", half ? "report-chart-half" : "report-chart-whole");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.description().isEmpty() ? chart.title() : chart.description());
        List<List<Value>> rows = table.rows().subList(chart.firstRow(), chart.lastRow() + 1);
        Node picture = chart.kind() == Block.Chart.Kind.BARS
                ? new BarsPane(chart, rows, words)
                : new AxisPane(chart, table, words);
        getChildren().addAll(Labels.heading(chart.title()), picture);
        if (chart.series().size() + chart.lines().size() > 1) {
            getChildren().add(legend());
        }
    }

    private Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().addAll("legend", "report-legend");
        for (int i = 0; i < chart.series().size(); i++) {
            legend.getChildren().add(entry(chart.series().get(i), "legend-swatch", fill(chart, i)));
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            legend.getChildren().add(entry(chart.lines().get(i), "report-legend-line", dashed(i)));
        }
        return legend;
    }

    private Label entry(int column, String shape, String colour) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll(shape, colour);
        Label name = new Label(table.columns().get(column).header(), swatch);
        name.getStyleClass().add("caption");
        return name;
    }

    /** Returns the style of a series. The last one is what it is about, and has the strongest colour. */
    static String fill(Block.Chart chart, int series) {
        return "report-series-" + (chart.series().size() - 1 - series) % COLOURS;
    }

    /** Returns the style of a dashed line. */
    static String dashed(int line) {
        return "report-line-" + line % COLOURS;
    }
}
