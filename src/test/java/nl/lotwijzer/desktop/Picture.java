package nl.lotwijzer.desktop;

/** Keeps a picture of the screen in the middle of a test, to be looked at, when asked for by {@code -Dlotwijzer.pictures}. */
public final class Picture {
    private Picture() {}

    public static void keep(String name) {
        if (Boolean.getBoolean("lotwijzer.pictures")) {
            Screenshot.of(name);
        }
    }
}
