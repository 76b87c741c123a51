package nl.lotwijzer.desktop.participants;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.panel.Representation;
import org.kordamp.ikonli.javafx.FontIcon;

/** One category: its name, a bar of seats, the numbers, and a shape that says whether it fits. It can be pressed. */
final class RepresentationLine extends HBox {
    /** Room for the longest numbers, {@code 100 / 99–100}, so that the bars stand below each other. */
    private static final double NUMBERS = 72;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /**
     * @param largest the most seats of any line, so that all bars have one scale
     * @param numbers how many come and how many are asked for
     * @param about   everything in words, as a tooltip and for a screen reader
     */
    RepresentationLine(
            Representation one, int largest, String numbers, Tone tone, String about, boolean chosen, Runnable press) {
        getStyleClass().add("representation-line");
        pseudoClassStateChanged(CHOSEN, chosen);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(about);
        Tooltip.install(this, new Tooltip(about));
        Label name = new Label(one.category());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(numbers);
        number.getStyleClass().add("representation-number");
        number.setMinWidth(NUMBERS);
        FontIcon sign = new FontIcon(tone.sign());
        sign.getStyleClass().addAll("representation-sign", tone.styleClass());
        getChildren().addAll(name, new SeatBar(one, largest), number, sign);
        setOnMouseClicked(event -> press.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press.run();
                event.consume();
            }
        });
    }
}
