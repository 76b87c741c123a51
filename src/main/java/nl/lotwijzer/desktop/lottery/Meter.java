package nl.lotwijzer.desktop.lottery;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A number with a small bar under it, so that numbers under each other can be compared at a glance. */
final class Meter extends VBox {
    /** @param share how long the bar is, from 0 to 1 */
    Meter(String text, double share) {
        getStyleClass().add("lottery-meter");
        Label number = new Label(text);
        number.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(number, new Bar(Math.clamp(share, 0, 1)));
    }

    private static final class Bar extends Region {
        private final Region fill = new Region();
        private final double share;

        Bar(double share) {
            this.share = share;
            getStyleClass().add("lottery-meter-track");
            fill.getStyleClass().add("lottery-meter-fill");
            fill.setManaged(false);
            getChildren().add(fill);
            setMinHeight(5);
            setPrefHeight(5);
            setMaxHeight(5);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, share == 0 ? 0 : Math.max(2, getWidth() * share), getHeight());
        }
    }
}
