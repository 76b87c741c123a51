package nl.lotwijzer.desktop.sessions;

import javafx.scene.shape.SVGPath;

/** Somebody in a wheelchair, drawn with a line: the icon font has no such sign. */
final class WheelchairSign extends SVGPath {
    WheelchairSign() {
        setContent("M5.6 1.8a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0M7 4.6V9.6H11L13.2 13.4M7 6.6H10.4"
                + "M4.9 7.4A4 4 0 1 0 10.6 11.8");
        getStyleClass().add("wheelchair-sign");
    }
}
