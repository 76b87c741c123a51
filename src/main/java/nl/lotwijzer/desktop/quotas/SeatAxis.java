package nl.lotwijzer.desktop.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.lotwijzer.proof.Fraction;

/**
 * A category on the axis of seats: the registrants as a thin bar, the population as a hollow tick, the quota as a bracket
 * whose ends can be dragged.
 */
final class SeatAxis extends Region {
    static final double NARROWEST = 110;
    private static final double MARGIN = 8;
    private static final double HANDLE = 12;
    private static final int STEP = 10;

    private final Region pool = styled("seat-pool");
    private final Region population = styled("seat-population");
    private final Region bracket = styled("seat-bracket");
    private final Region low = styled("seat-handle");
    private final Region high = styled("seat-handle");
    private final List<Region> grid = new ArrayList<>();
    private final BiConsumer<Integer, Integer> dragged;
    private int seats = STEP;
    private int min;
    private int max;
    private double poolSeats;
    private double share = -1;

    /**
     * @param dragged told the minimum and the maximum while an end of the bracket is dragged
     * @param dropped told when it is let go
     */
    SeatAxis(BiConsumer<Integer, Integer> dragged, Runnable dropped) {
        this.dragged = dragged;
        getStyleClass().add("seat-axis");
        getChildren().addAll(pool, bracket, population, low, high);
        low.setOnMouseDragged(event -> moved(Math.min(seatsAt(event), max), max));
        high.setOnMouseDragged(event -> moved(min, Math.max(seatsAt(event), min)));
        for (Region handle : List.of(low, high)) {
            handle.setCursor(Cursor.H_RESIZE);
            handle.setOnMouseReleased(event -> dropped.run());
        }
        setMinSize(NARROWEST, 26);
        setPrefHeight(26);
    }

    /** Shows a category on an axis that ends at so many seats. */
    void show(QuotasView.Line line, int axis) {
        seats = axis;
        poolSeats = line.pool().toDouble();
        Fraction deserved = line.share();
        share = deserved == null ? -1 : deserved.toDouble();
        population.setVisible(share >= 0);
        arrangeGrid();
        requestLayout();
    }

    /** Shows this quota. */
    void quota(int from, int to) {
        min = from;
        max = Math.min(to, seats);
        requestLayout();
    }

    /** Shows whether the quota can be met by counting. */
    void failing(boolean fails) {
        bracket.getStyleClass().remove("seat-failing");
        if (fails) {
            bracket.getStyleClass().add("seat-failing");
        }
    }

    private void moved(int from, int to) {
        quota(from, to);
        dragged.accept(min, max);
    }

    private int seatsAt(MouseEvent event) {
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return Math.clamp(Math.round((x - MARGIN) / (getWidth() - 2 * MARGIN) * seats), 0, seats);
    }

    private void arrangeGrid() {
        getChildren().removeAll(grid);
        grid.clear();
        for (int mark = 0; mark <= seats; mark += step(seats)) {
            Region line = styled("seat-grid");
            line.setUserData(mark);
            grid.add(line);
        }
        getChildren().addAll(0, grid);
    }

    /** Returns the seats between two marks: about five to ten of them on the axis. */
    static int step(int axis) {
        return axis <= 50 ? STEP / 2 : axis <= 100 ? STEP : (axis / 100 + 1) * STEP;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double middle = Math.floor(height / 2);
        for (Region line : grid) {
            place(line, x((int) line.getUserData()), 0, 1, height);
        }
        place(pool, x(0), middle - 3, Math.max(0, x(poolSeats) - x(0)), 6);
        place(population, x(Math.max(0, share)) - 3, 0, 6, middle);
        place(bracket, x(min) - 2, middle - 1, x(max) - x(min) + 4, 12);
        place(low, x(min) - HANDLE, 0, HANDLE, height);
        place(high, x(max), 0, HANDLE, height);
    }

    private double x(double value) {
        return x(value, seats, getWidth());
    }

    /** Returns where a number of seats stands on an axis of this width that ends at {@code axis}. */
    static double x(double value, int axis, double width) {
        return Math.round(MARGIN + value / axis * (width - 2 * MARGIN));
    }

    private static void place(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(x, y, width, height);
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
