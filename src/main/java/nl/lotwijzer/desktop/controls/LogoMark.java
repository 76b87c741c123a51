package nl.lotwijzer.desktop.controls;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The mark of the program: a die that shows a table seen from above, four seats around it. */
public final class LogoMark extends StackPane {
    /**
     * @param size width and height in pixels
     */
    public LogoMark(double size) {
        getStyleClass().add("logo-mark");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        Region face = new Region();
        face.getStyleClass().add("logo-face");
        Region pips = new Region();
        pips.getStyleClass().add("logo-pips");
        double inner = size * 0.62;
        pips.setMinSize(inner, inner);
        pips.setMaxSize(inner, inner);
        getChildren().addAll(face, pips);
    }
}
