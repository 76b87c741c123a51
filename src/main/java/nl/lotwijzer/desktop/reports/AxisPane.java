package nl.lotwijzer.desktop.reports;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart.Kind;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.ValueWords;

/** Columns that stand beside or on top of each other, and lines, over an axis with a few numbers. */
final class AxisPane extends Region {
    private static final double HEIGHT = 260;
    private static final double LEFT = 56;
    private static final double BOTTOM = 40;
    private static final double TOP = 10;
    private static final double GAP = 0.3;
    private static final double LABEL = 56;

    private final Block.Chart chart;
    private final List<List<Value>> rows;
    private final double step;
    private final double top;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<List<Region>> columns = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();

    AxisPane(Block.Chart chart, Block.Table table, ValueWords words) {
        this.chart = chart;
        this.rows = table.rows().subList(chart.firstRow(), chart.lastRow() + 1);
        boolean shares = Lengths.shares(chart, table);
        double highest = rows.stream().mapToDouble(this::height).max().orElse(0);
        step = Lengths.step(highest, !shares);
        top = Math.max(step, Math.ceil(highest / step - 1e-9) * step);
        getStyleClass().add("report-axis");
        drawGrid(shares, Lengths.money(chart, table), words.locale());
        for (List<Value> row : rows) {
            names.add(caption(words.of(row.get(chart.labels()))));
        }
        drawSeries(words);
        getChildren().addAll(names);
    }

    /** Returns how high a row reaches: of columns on top of each other together. */
    private double height(List<Value> row) {
        double series = 0;
        for (int column : chart.series()) {
            double length = Lengths.of(row.get(column));
            series = chart.kind() == Kind.STACKED ? series + length : Math.max(series, length);
        }
        for (int column : chart.lines()) {
            series = Math.max(series, Lengths.of(row.get(column)));
        }
        return series;
    }

    private void drawGrid(boolean shares, boolean money, Locale locale) {
        NumberFormat format = shares ? NumberFormat.getPercentInstance(locale) : NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(shares && step < 0.01 ? 1 : 0);
        for (int i = 0; i <= Math.round(top / step); i++) {
            Line line = new Line();
            line.getStyleClass().add(i == 0 ? "report-axis-line" : "report-grid-line");
            grid.add(line);
            numbers.add(caption((money ? "€ " : "") + format.format(i * step)));
        }
        getChildren().addAll(grid);
        getChildren().addAll(numbers);
    }

    private void drawSeries(ValueWords words) {
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.kind() == Kind.LINES) {
                lines.add(line(ChartPane.fill(chart, i) + "-stroke", "report-line"));
            } else {
                List<Region> drawn = new ArrayList<>();
                for (List<Value> row : rows) {
                    Region column = new Region();
                    column.getStyleClass().add(ChartPane.fill(chart, i));
                    Tooltip.install(
                            column, new Tooltip(words.of(row.get(chart.series().get(i)))));
                    drawn.add(column);
                }
                columns.add(drawn);
                getChildren().addAll(drawn);
            }
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            lines.add(line(ChartPane.dashed(i) + "-stroke", "report-dashed"));
        }
        getChildren().addAll(lines);
    }

    private static Polyline line(String... styles) {
        Polyline line = new Polyline();
        line.getStyleClass().addAll(styles);
        return line;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("report-axis-label");
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - LEFT;
        double height = getHeight() - BOTTOM - TOP;
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(y(i * step, height)) + 0.5;
            Line line = grid.get(i);
            line.setStartX(LEFT);
            line.setEndX(LEFT + width);
            line.setStartY(y);
            line.setEndY(y);
            Label number = numbers.get(i);
            number.autosize();
            number.relocate(LEFT - 8 - number.getWidth(), y - number.getHeight() / 2);
        }
        double slot = rows.isEmpty() ? width : width / rows.size();
        layoutNames(slot, TOP + height);
        layoutColumns(slot, height);
        layoutLines(slot, height);
    }

    /** Where not every name has room, only every so many is shown. */
    private void layoutNames(double slot, double bottom) {
        int every = Math.max(1, (int) Math.ceil(LABEL / Math.max(1, slot)));
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            name.setVisible(i % every == 0);
            name.setWrapText(true);
            double room = slot * every - 4;
            name.resize(room, BOTTOM - 6);
            name.relocate(LEFT + slot * i + slot / 2 - room / 2, bottom + 4);
        }
    }

    private void layoutColumns(double slot, double height) {
        boolean stacked = chart.kind() == Kind.STACKED;
        double wide = slot * (1 - GAP) / (stacked ? 1 : Math.max(1, columns.size()));
        for (int row = 0; row < rows.size(); row++) {
            double below = 0;
            for (int i = 0; i < columns.size(); i++) {
                double length = Lengths.of(rows.get(row).get(chart.series().get(i)));
                double x = LEFT + slot * row + slot * GAP / 2 + (stacked ? 0 : wide * i);
                double from = y(below + length, height);
                columns.get(i).get(row).resizeRelocate(x, from, Math.max(1, wide - 1), y(below, height) - from);
                below += stacked ? length : 0;
            }
        }
    }

    private void layoutLines(double slot, double height) {
        List<Integer> drawn = new ArrayList<>(chart.kind() == Kind.LINES ? chart.series() : List.of());
        drawn.addAll(chart.lines());
        for (int i = 0; i < drawn.size(); i++) {
            List<Double> points = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                Value value = rows.get(row).get(drawn.get(i));
                if (!value.equals(Value.NONE)) {
                    points.add(LEFT + slot * row + slot / 2);
                    points.add(y(Lengths.of(value), height));
                }
            }
            lines.get(i).getPoints().setAll(points);
        }
    }

    private double y(double length, double height) {
        return TOP + height - length / top * height;
    }
}
