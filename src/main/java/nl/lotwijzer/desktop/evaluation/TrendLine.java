package nl.lotwijzer.desktop.evaluation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** The average of one question from session to session, on the whole of its scale. */
final class TrendLine extends Region {
    private static final double MARGIN = 5;
    private static final double HEIGHT = 30;

    private final List<Double> shares;
    private final Polyline line = new Polyline();
    private final List<Circle> dots = new ArrayList<>();

    /**
     * @param shares from 0, the lowest point of the scale, to 1, the highest; below 0 for a session without the question
     */
    TrendLine(List<Double> shares, String inWords) {
        this.shares = List.copyOf(shares);
        getStyleClass().add("trend-line");
        line.getStyleClass().add("trend");
        getChildren().add(line);
        shares.stream().filter(share -> share >= 0).forEach(share -> {
            Circle dot = new Circle(3);
            dot.getStyleClass().add("trend-dot");
            dots.add(dot);
        });
        getChildren().addAll(dots);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(inWords);
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        double step = shares.size() < 2 ? 0 : (getWidth() - 2 * MARGIN) / (shares.size() - 1);
        int dot = 0;
        for (int i = 0; i < shares.size(); i++) {
            double share = shares.get(i);
            if (share >= 0) {
                double x = MARGIN + i * step;
                double y = MARGIN + (1 - share) * (getHeight() - 2 * MARGIN);
                line.getPoints().addAll(x, y);
                dots.get(dot).setCenterX(x);
                dots.get(dot).setCenterY(y);
                dot++;
            }
        }
    }
}
