package nl.lotwijzer.desktop.workspace;

import javafx.scene.Node;

/**
 * One screen. It is built once for an open project and one language, shown and hidden many times, and disposed of when
 * the project closes or the language changes.
 */
public interface Screen {
    /** Returns what is shown, nearly always a {@code ScreenPane}; the same node every time. */
    Node node();

    /**
     * Told each time the person comes here.
     *
     * @param detail what to show first, in the words of this screen, as the filter <i>problems</i>; empty when the person
     *               came by the navigation
     */
    default void onShow(String detail) {}

    /** Told when the screen will not be shown again: ends what it watches. */
    default void dispose() {}
}
