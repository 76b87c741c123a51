package nl.lotwijzer.desktop.theme;

/** Whether the screens are light or dark. */
public enum Brightness {
    LIGHT,
    DARK;

    /** Returns the other one. */
    public Brightness other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
