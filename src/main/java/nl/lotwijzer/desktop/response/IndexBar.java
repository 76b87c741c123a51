package nl.lotwijzer.desktop.response;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Response against the mean: a bar from the middle, where 100 is, to the left when there is less and to the right when more. */
final class IndexBar extends Region {
    private static final double WHOLE = 200;

    private final Region bar = new Region();
    private final Region middle = new Region();
    private final double index;

    /**
     * @param index   100 is the mean; what is above 200 runs to the end
     * @param inWords the same for a screen reader
     */
    IndexBar(double index, String inWords) {
        this.index = Math.min(index, WHOLE);
        bar.getStyleClass().add(index < WHOLE / 2 ? "index-less" : "index-more");
        middle.getStyleClass().add("index-mean");
        bar.setManaged(false);
        middle.setManaged(false);
        getChildren().addAll(bar, middle);
        setMinSize(60, 14);
        setPrefSize(110, 14);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(inWords);
    }

    @Override
    protected void layoutChildren() {
        double centre = Math.floor(getWidth() / 2);
        double end = Math.rint(getWidth() * index / WHOLE);
        bar.resizeRelocate(Math.min(centre, end), Math.floor(getHeight() / 2) - 3, Math.abs(end - centre), 6);
        middle.resizeRelocate(centre - 1, 0, 2, getHeight());
    }
}
