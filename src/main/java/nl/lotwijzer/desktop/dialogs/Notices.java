package nl.lotwijzer.desktop.dialogs;

/** Where notices are shown. */
@FunctionalInterface
public interface Notices {
    /** Shows this notice at the edge of the window. To be called on the screen's thread. */
    void show(Notice notice);
}
