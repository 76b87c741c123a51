package nl.lotwijzer.desktop.letters;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.invitations.Outcome;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** One line to work through a pile of returned letters with: a code, Enter, the next code. */
final class ReturnsBar extends VBox {
    private final Texts texts;
    private final TextField code = new TextField();

    ReturnsBar(Texts texts, ReturnsModel model, Runnable close) {
        this.texts = texts;
        getStyleClass().addAll("card-pane", "returns-bar");
        Label explanation = Labels.muted(text("returnsText"));
        code.setId("returned-code");
        code.setPromptText("4RVK-W766-9");
        code.setPrefColumnCount(14);
        code.setAccessibleText(text("code"));
        code.textProperty().bindBidirectional(model.codeProperty());
        code.setOnAction(event -> model.note());
        ComboBox<Outcome> outcome = new ComboBox<>();
        outcome.getItems().setAll(Outcome.values());
        outcome.setConverter(new Choice<>(chosen -> texts.get(chosen.key())));
        outcome.setAccessibleText(text("reason"));
        outcome.valueProperty().bindBidirectional(model.outcomeProperty());
        DateField day = new DateField(
                model.dayProperty().get(), text("day.name"), texts.language().locale());
        day.valueProperty().bindBidirectional(model.dayProperty());
        day.setPrefWidth(TextSize.width(140));
        Button note = Buttons.secondary(text("noteThis"), Feather.CHECK, () -> {
            model.note();
            focusCode();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(
                named("code", code),
                named("reason", outcome),
                named("day.name", day),
                note,
                space,
                Buttons.icon(text("closeReturns"), Feather.X, close));
        line.getStyleClass().add("returns-line");
        line.setAlignment(Pos.BOTTOM_LEFT);
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Label done = Labels.muted("");
        done.managedProperty().bind(done.textProperty().isNotEmpty());
        model.done().addListener((Observable changed) -> done.setText(String.join("\n", model.done())));
        getChildren().setAll(explanation, line, problem, done);
    }

    void focusCode() {
        code.requestFocus();
    }

    private VBox named(String key, javafx.scene.Node field) {
        Label label = Labels.caption(text(key));
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.letters." + key, arguments);
    }
}
