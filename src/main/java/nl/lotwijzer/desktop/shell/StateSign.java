package nl.lotwijzer.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.language.Texts;

/** How the work at a place stands, as a small drawn sign: ○ ◐ ✔ or ! with a count. */
final class StateSign extends StackPane {
    StateSign(PlaceState state) {
        getStyleClass().add("state-sign");
        switch (state.sign()) {
            case NONE -> {
                setVisible(false);
                setManaged(false);
            }
            case NOT_BEGUN -> draw("sign-ring");
            case UNDER_WAY -> {
                draw("sign-ring-strong");
                draw("sign-half");
            }
            case DONE -> {
                draw("sign-disc");
                draw("sign-tick");
            }
            case PROBLEMS -> {
                Label count = new Label(state.count() > 999 ? "999+" : "! " + state.count());
                count.getStyleClass().add("sign-problems");
                getChildren().add(count);
            }
        }
    }

    private void draw(String styleClass) {
        Region shape = new Region();
        shape.getStyleClass().add(styleClass);
        getChildren().add(shape);
    }

    /** Returns the state in words. */
    static String inWords(PlaceState state, Texts texts) {
        return switch (state.sign()) {
            case NONE -> "";
            case NOT_BEGUN -> texts.get("desktop.shell.notBegun");
            case UNDER_WAY -> texts.get("desktop.shell.underWay");
            case DONE -> texts.get("desktop.shell.done");
            case PROBLEMS -> texts.get("desktop.shell.problems", state.count());
        };
    }
}
