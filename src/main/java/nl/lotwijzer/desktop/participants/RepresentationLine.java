package nl.lotwijzer.desktop.participants;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Representation;
import org.kordamp.ikonli.javafx.FontIcon;

/** One category: its name, a bar of seats, the numbers, and a shape that says whether it fits. It can be pressed. */
public final class RepresentationLine extends HBox {
    /** Room for the longest numbers, {@code 100 / 99–100}, so that the bars stand below each other. */
    private static final double NUMBERS = 72;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /**
     * @param largest the most seats of any line, so that all bars have one scale
     * @param chosen  whether the people in this category are shown
     * @param press   what happens when it is pressed
     */
    public RepresentationLine(Representation one, int largest, Texts texts, boolean chosen, Runnable press) {
        Tone tone = tone(one);
        String about = text(
                texts,
                "representationAbout",
                one.category(),
                one.confirmed(),
                one.open(),
                one.drawn(),
                range(one, texts),
                text(texts, "standing." + one.standing()));
        String numbers = text(texts, "confirmedOf", one.confirmed(), range(one, texts));
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

    private static String range(Representation one, Texts texts) {
        return one.min() == one.max()
                ? text(texts, "seats", one.min())
                : text(texts, "seatsRange", one.min(), one.max());
    }

    /** Returns how bad it is: no colour for what may still come right. */
    public static Tone tone(Representation one) {
        return switch (one.standing()) {
            case WITHIN -> Tone.SUCCESS;
            case MAY_STILL -> Tone.NEUTRAL;
            case SHORT, OVER -> Tone.DANGER;
        };
    }

    /** Returns the longest bar that is needed for these. */
    public static int largest(List<Representation> all) {
        return all.stream()
                .mapToInt(one -> Math.max(one.max(), Math.max(one.drawn(), one.confirmed())))
                .max()
                .orElse(1);
    }

    /** Returns the style sheet with the look of these lines. */
    public static String styleSheet() {
        return StyleSheets.of(RepresentationLine.class, "participants.css");
    }

    private static String text(Texts texts, String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
