package nl.lotwijzer.desktop.theme;

/**
 * How large texts are shown, one size for the whole program. The style sheets follow by themselves; what code measures in
 * pixels, as the width of a column, is measured by this.
 */
public final class TextSize {
    /** The usual size, in percent. */
    public static final int USUAL = 100;

    /** So much of a width, in pixels, holds text that has to grow; what is wider wraps. */
    private static final double GROWING = 150;

    private static volatile int percent = USUAL;

    private TextSize() {}

    /** Returns how large texts are, in percent of the usual. */
    public static int percent() {
        return percent;
    }

    /** Shows texts so large from the next window, screen or style sheet on. */
    static void set(int chosen) {
        percent = chosen;
    }

    /** Returns the height of something that holds one or more lines of text, for its height with usual text, in pixels. */
    public static double height(double usual) {
        return usual * percent / USUAL;
    }

    /**
     * Returns the width of something that holds text, for its width with usual text, in pixels. A field or a column grows
     * with its text; what is wide already grows less, so that two of them still fit beside each other.
     */
    public static double width(double usual) {
        return usual + Math.min(usual, GROWING) * (percent - USUAL) / USUAL;
    }
}
