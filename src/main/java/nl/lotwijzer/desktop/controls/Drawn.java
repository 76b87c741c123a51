package nl.lotwijzer.desktop.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A small chart of parts that it places itself: bars, marks, lines. A screen reader says it in words. */
public abstract class Drawn extends Region {
    private static final double NARROWEST = 60;

    /**
     * @param height  in pixels
     * @param inWords the same for a screen reader
     */
    protected Drawn(String styleClass, double height, String inWords) {
        getStyleClass().add(styleClass);
        setPrefHeight(height);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(NARROWEST);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(inWords);
    }

    /** Returns a part that looks as its style says and is placed by {@link #layoutChildren()}. */
    protected static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }
}
