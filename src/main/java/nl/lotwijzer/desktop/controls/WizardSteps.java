package nl.lotwijzer.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The steps of a wizard in a line: those that were passed, the one at hand, and those to come. */
public final class WizardSteps extends HBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

    private final List<Label> signs = new ArrayList<>();

    /** @param names of the steps, in their order */
    public WizardSteps(List<String> names) {
        getStyleClass().add("wizard-steps");
        setAlignment(Pos.CENTER_LEFT);
        for (String name : names) {
            Label sign = new Label((signs.size() + 1) + "  " + name);
            sign.getStyleClass().add("wizard-step");
            signs.add(sign);
        }
        getChildren().setAll(signs);
    }

    /** Shows that this step, counted from 0, is at hand. */
    public void show(int step) {
        for (int index = 0; index < signs.size(); index++) {
            signs.get(index).pseudoClassStateChanged(NOW, index == step);
            signs.get(index).pseudoClassStateChanged(PASSED, index < step);
        }
    }
}
