package nl.lotwijzer.desktop.ceremony;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.language.Texts;

/** The digits of the dice, a box each, in groups of four as they are read back. */
final class DicePage {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final int GROUP = 4;

    private final CeremonyModel model;
    private final Texts texts;

    DicePage(CeremonyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node node() {
        Optional<String> kept = model.facts()
                .at(model.atProperty().get())
                .map(brought -> brought.value() == null ? "" : brought.value());
        String digits = kept.orElseGet(model.rolls()::digits);
        boolean typing = kept.isEmpty() && !model.readBackProperty().get();
        VBox page = new VBox(boxes(digits, typing));
        page.getStyleClass().add("ceremony-column");
        page.setAlignment(Pos.CENTER);
        if (typing) {
            page.getChildren().add(roller());
        }
        if (kept.isEmpty()) {
            Label count = new Label(texts.get(
                    model.step().kind() == Moment.Kind.ROW_DICE
                            ? "desktop.ceremony.rowDigitsCount"
                            : "desktop.ceremony.digits",
                    digits.length(),
                    model.step().fewest()));
            count.getStyleClass().add("ceremony-note");
            page.getChildren().add(count);
        }
        List<String> rollers = model.rolls().rollers();
        if (!rollers.isEmpty() && digits.equals(model.rolls().digits())) {
            Label by = new Label(texts.get("desktop.ceremony.rolledBy", String.join(", ", rollers)));
            by.getStyleClass().add("ceremony-note");
            by.setWrapText(true);
            page.getChildren().add(by);
        }
        return page;
    }

    private Node boxes(String digits, boolean typing) {
        int count = typing ? Math.max(model.step().fewest(), digits.length()) : digits.length();
        boolean row = model.step().kind() == Moment.Kind.ROW_DICE;
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("ceremony-dice");
        groups.setAlignment(Pos.CENTER);
        groups.setPrefWrapLength(1700);
        HBox group = new HBox();
        for (int place = 0; place < count; place++) {
            if (place % GROUP == 0 || row) {
                group = new HBox();
                group.getStyleClass().add("ceremony-dice-group");
                groups.getChildren().add(group);
            }
            boolean filled = place < digits.length();
            Label box = new Label(filled ? digits.substring(place, place + 1) : "");
            box.getStyleClass().add("ceremony-die");
            box.pseudoClassStateChanged(FILLED, filled);
            box.pseudoClassStateChanged(NEXT, typing && place == digits.length());
            group.getChildren().add(box);
        }
        return groups;
    }

    private Node roller() {
        TextField field = new TextField();
        field.setId("ceremony-roller");
        field.getStyleClass().addAll("ceremony-field", "ceremony-field-small");
        field.setFocusTraversable(false);
        field.setPromptText(texts.get("desktop.ceremony.rollerPrompt"));
        field.setAccessibleText(texts.get("desktop.ceremony.roller"));
        field.textProperty().bindBidirectional(model.rolls().rollerProperty());
        Label name = new Label(texts.get("desktop.ceremony.roller"));
        name.getStyleClass().add("ceremony-note");
        name.setLabelFor(field);
        HBox line = new HBox(name, field);
        line.getStyleClass().add("ceremony-roller");
        line.setAlignment(Pos.CENTER);
        return line;
    }
}
