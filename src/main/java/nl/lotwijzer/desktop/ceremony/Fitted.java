package nl.lotwijzer.desktop.ceremony;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Makes what is too large for its place smaller; what fits stays as large as it is. */
final class Fitted extends Region {
    private final Region content;
    private final Scale scale = new Scale();

    Fitted(Region content) {
        this.content = content;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
        setMinSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double wide = content.prefWidth(-1);
        double high = content.prefHeight(wide);
        double factor = Math.min(1, Math.min(getWidth() / wide, getHeight() / high));
        scale.setX(factor);
        scale.setY(factor);
        double width = Math.max(wide, getWidth() / factor);
        content.resizeRelocate(0, (getHeight() - high * factor) / 2, width, high);
    }
}
