package nl.lotwijzer.desktop.preferences;

/**
 * Where the window stood and how large it was, in pixels of the screen.
 *
 * @param x         left edge; NaN lets the system choose
 * @param y         top edge; NaN lets the system choose
 * @param width     at least {@link #MIN_WIDTH}
 * @param height    at least {@link #MIN_HEIGHT}
 * @param maximized whether it filled the screen
 */
public record WindowState(double x, double y, double width, double height, boolean maximized) {
    public static final double MIN_WIDTH = 900;
    public static final double MIN_HEIGHT = 600;

    /** The window of a first start. */
    public static final WindowState FIRST = new WindowState(Double.NaN, Double.NaN, 1280, 800, false);

    public WindowState {
        width = width >= MIN_WIDTH ? width : MIN_WIDTH;
        height = height >= MIN_HEIGHT ? height : MIN_HEIGHT;
    }
}
