package nl.lotwijzer.desktop.ceremony;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows what was laid out on 1920 by 1080 as large as the window allows, in its middle. */
final class Beamer extends Region {
    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;

    private final Region page;
    private final Scale scale = new Scale();

    Beamer(Region page) {
        this.page = page;
        getStyleClass().add("ceremony-beamer");
        page.setManaged(false);
        page.getTransforms().add(scale);
        getChildren().add(page);
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        page.resizeRelocate((getWidth() - WIDTH * factor) / 2, (getHeight() - HEIGHT * factor) / 2, WIDTH, HEIGHT);
    }
}
