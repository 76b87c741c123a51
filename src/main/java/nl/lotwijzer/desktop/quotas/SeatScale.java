package nl.lotwijzer.desktop.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The numbers of seats above the axes of a card. */
final class SeatScale extends Region {
    private static final double NEAREST = 26;

    private final List<Label> marks = new ArrayList<>();
    private int axis = 1;

    SeatScale() {
        setMinSize(SeatAxis.NARROWEST, 18);
        setPrefHeight(18);
    }

    /** Shows an axis that ends at so many seats. */
    void show(int seats, IntFunction<String> written) {
        axis = seats;
        marks.clear();
        for (int mark = 0; mark <= axis; mark += SeatAxis.step(axis)) {
            Label label = new Label(written.apply(mark));
            label.getStyleClass().add("seat-mark");
            label.setUserData(mark);
            marks.add(label);
        }
        getChildren().setAll(marks);
    }

    @Override
    protected void layoutChildren() {
        boolean crowded = marks.size() > 1
                && SeatAxis.x(SeatAxis.step(axis), axis, getWidth()) - SeatAxis.x(0, axis, getWidth()) < NEAREST;
        for (Label mark : marks) {
            mark.setVisible(!crowded || marks.indexOf(mark) % 2 == 0);
            double x = SeatAxis.x((int) mark.getUserData(), axis, getWidth());
            double width = mark.prefWidth(-1);
            mark.resizeRelocate(Math.rint(x - width / 2), 0, width, getHeight());
        }
    }
}
