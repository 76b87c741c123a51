package nl.lotwijzer.desktop.response;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import nl.lotwijzer.response.BatchCurve;

/**
 * Registrations as a share of the letters that arrived, by days since posting: a line for each sending, with the scenarios
 * as dashed lines across.
 */
final class CurveChart extends Region {
    /** More sendings than this share the last colour. */
    static final int COLOURS = 4;

    private static final double LEFT = 44;
    private static final double RIGHT = 52;
    private static final double TOP = 10;
    private static final double BOTTOM = 24;
    private static final double PERCENT = 100;
    private static final double PER_MILLE = 10;

    /** A line of the chart with its points: day and percent. */
    private record Curve(Polyline line, List<double[]> points) {}

    private record Mark(Label label, double value) {}

    private final List<Curve> curves = new ArrayList<>();
    private final List<Mark> days = new ArrayList<>();
    private final List<Mark> shares = new ArrayList<>();
    private final List<Mark> scenarios = new ArrayList<>();
    private final List<Line> dayLines = new ArrayList<>();
    private final List<Line> shareLines = new ArrayList<>();
    private final List<Line> scenarioLines = new ArrayList<>();
    private final int lastDay;
    private final double top;

    /**
     * @param batches   those of which letters arrived
     * @param permille  the scenarios, lowest first
     * @param percent   writes a percentage
     * @param day       writes the number of a day
     * @param inWords   the same for a screen reader
     */
    CurveChart(
            List<BatchCurve> batches,
            List<Integer> permille,
            DoubleFunction<String> percent,
            IntFunction<String> day,
            String inWords) {
        lastDay = Math.max(
                28, batches.stream().mapToInt(BatchCurve::lastDay).max().orElse(0));
        double highest = batches.stream()
                .mapToDouble(curve -> share(curve, curve.lastDay()))
                .max()
                .orElse(0);
        double step = Math.max(highest, permille.getLast() / PER_MILLE) > 20 ? 10 : 2;
        top = Math.ceil(Math.max(highest, permille.getLast() / PER_MILLE) * 1.05 / step) * step;
        for (double share = 0; share <= top; share += step) {
            shareLines.add(line("curve-grid"));
            shares.add(mark(percent.apply(share), share));
        }
        int days = lastDay > 70 ? 14 : 7;
        for (int number = 0; number <= lastDay; number += days) {
            dayLines.add(line("curve-grid"));
            this.days.add(mark(day.apply(number), number));
        }
        for (int scenario : permille) {
            scenarioLines.add(line("curve-scenario"));
            scenarios.add(mark(percent.apply(scenario / PER_MILLE), scenario / PER_MILLE));
        }
        scenarios.forEach(mark -> mark.label().getStyleClass().add("curve-scenario-mark"));
        for (int i = 0; i < batches.size(); i++) {
            curves.add(curve(batches.get(i), i));
        }
        getChildren().addAll(dayLines);
        getChildren().addAll(shareLines);
        getChildren().addAll(scenarioLines);
        curves.forEach(curve -> getChildren().add(curve.line()));
        for (List<Mark> marks : List.of(this.days, shares, scenarios)) {
            marks.forEach(mark -> getChildren().add(mark.label()));
        }
        getStyleClass().add("curve-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(inWords);
        setPrefHeight(240);
        setMinHeight(USE_PREF_SIZE);
    }

    /** The colour of a sending, by its place. */
    static String colour(int place) {
        return "curve-" + Math.min(place, COLOURS - 1);
    }

    private static double share(BatchCurve curve, int day) {
        return curve.delivered() <= 0 ? 0 : curve.byDay().get(day) * PERCENT / curve.delivered();
    }

    private static Curve curve(BatchCurve batch, int place) {
        Polyline line = new Polyline();
        line.getStyleClass().addAll("curve-line", colour(place));
        line.setManaged(false);
        List<double[]> points = new ArrayList<>();
        for (int day = 0; day <= batch.lastDay(); day++) {
            points.add(new double[] {day, share(batch, day)});
        }
        return new Curve(line, points);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    private static Mark mark(String text, double value) {
        Label label = new Label(text);
        label.getStyleClass().add("curve-mark");
        label.setManaged(false);
        return new Mark(label, value);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < days.size(); i++) {
            double x = x(days.get(i).value());
            across(dayLines.get(i), x, TOP, x, getHeight() - BOTTOM);
            place(days.get(i).label(), x, getHeight() - BOTTOM + 4, 0.5);
        }
        for (int i = 0; i < shares.size(); i++) {
            double y = y(shares.get(i).value());
            across(shareLines.get(i), LEFT, y, getWidth() - RIGHT, y);
            place(shares.get(i).label(), LEFT - 6, y - 8, 1);
        }
        for (int i = 0; i < scenarios.size(); i++) {
            double y = y(scenarios.get(i).value());
            across(scenarioLines.get(i), LEFT, y, getWidth() - RIGHT, y);
            place(scenarios.get(i).label(), getWidth() - RIGHT + 6, y - 8, 0);
        }
        for (Curve curve : curves) {
            curve.line().getPoints().clear();
            curve.points().forEach(point -> curve.line().getPoints().addAll(x(point[0]), y(point[1])));
        }
    }

    private double x(double day) {
        return Math.rint(LEFT + day / lastDay * Math.max(0, getWidth() - LEFT - RIGHT)) + 0.5;
    }

    private double y(double share) {
        double height = Math.max(0, getHeight() - TOP - BOTTOM);
        return Math.rint(TOP + height - share / top * height) + 0.5;
    }

    private static void across(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    /** @param part how much of the label stands left of x */
    private static void place(Node label, double x, double y, double part) {
        double width = label.prefWidth(-1);
        label.resizeRelocate(Math.rint(x - part * width), Math.rint(y), width, label.prefHeight(-1));
    }
}
