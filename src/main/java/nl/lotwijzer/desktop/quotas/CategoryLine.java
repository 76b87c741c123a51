package nl.lotwijzer.desktop.quotas;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Category;
import org.jspecify.annotations.Nullable;

/** A category in the grid of its card: its name, its place on the axis, its numbers, and its quota to type or drag. */
final class CategoryLine {
    private final QuotasModel model;
    private final Texts texts;
    private final long category;
    private final Hyperlink name;
    private final SeatAxis axis;
    private final Label percent = number();
    private final Label registrants = number();
    private final Label target = number();
    private final TextField min = seats();
    private final TextField max = seats();
    private final Label problem = new Label();
    private boolean showing;
    private @Nullable Category shown;

    CategoryLine(QuotasModel model, Texts texts, long category, Runnable select) {
        this.model = model;
        this.texts = texts;
        this.category = category;
        name = Buttons.link("", select);
        name.getStyleClass().add("category-name");
        axis = new SeatAxis(this::dragged, this::keep);
        problem.getStyleClass().addAll("form-hint", Tone.DANGER.styleClass());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        for (TextField field : new TextField[] {min, max}) {
            field.textProperty().subscribe((before, now) -> typed());
            field.focusedProperty().subscribe((before, focused) -> {
                if (!focused) {
                    left();
                }
            });
            field.setOnAction(event -> keep());
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(field, event));
            field.setDisable(!model.editable());
        }
        axis.setMouseTransparent(!model.editable());
    }

    /** Puts the line into the grid, at this row and the one below it. */
    void addTo(GridPane grid, int row) {
        grid.addRow(row, name, axis, percent, registrants, target, min, max);
        grid.add(problem, 1, row + 1, 6, 1);
        GridPane.setHalignment(problem, HPos.RIGHT);
    }

    /** Shows the category as the project has it; what is being typed stays unless the project has something new. */
    void show(QuotasView.Line line, int seatsAtTheEnd) {
        Category now = line.category();
        name.setText(now.name());
        Fraction part = line.percent();
        percent.setText(part == null ? "–" : texts.get("desktop.quotas.percent", part.toDecimal(1)));
        registrants.setText(texts.get("desktop.quotas.number", line.registrants()));
        Integer deserved = line.target();
        target.setText(deserved == null ? "–" : texts.get("desktop.quotas.number", deserved));
        boolean failing = line.registrants() < now.min();
        registrants.getStyleClass().remove("seat-shortage");
        if (failing) {
            registrants.getStyleClass().add("seat-shortage");
        }
        min.setAccessibleText(texts.get("desktop.quotas.minOf", now.name()));
        max.setAccessibleText(texts.get("desktop.quotas.maxOf", now.name()));
        axis.show(line, seatsAtTheEnd);
        axis.failing(failing);
        Category before = shown;
        shown = now;
        if (before == null || before.min() != now.min() || before.max() != now.max()) {
            write(now.min(), now.max());
        } else if (problem.getText().isEmpty()) {
            axis.quota(
                    Integer.parseInt(min.getText().strip()),
                    Integer.parseInt(max.getText().strip()));
        }
    }

    private void write(int from, int to) {
        showing = true;
        min.setText(Integer.toString(from));
        max.setText(Integer.toString(to));
        showing = false;
        tell(Optional.empty());
        axis.quota(from, to);
    }

    private void dragged(int from, int to) {
        min.setText(Integer.toString(from));
        max.setText(Integer.toString(to));
    }

    private void typed() {
        if (showing) {
            return;
        }
        Optional<Message> wrong = model.typed(category, min.getText(), max.getText());
        tell(wrong);
        if (wrong.isEmpty()) {
            axis.quota(
                    Integer.parseInt(min.getText().strip()),
                    Integer.parseInt(max.getText().strip()));
        }
    }

    private void tell(Optional<Message> wrong) {
        problem.setText(wrong.map(texts::get).orElse(""));
        for (TextField field : new TextField[] {min, max}) {
            field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong.isPresent());
        }
    }

    private void keep() {
        model.keep(category, min.getText(), max.getText());
    }

    /** When a field is left its quota is kept; when the line is left with something that is no quota, that is forgotten. */
    private void left() {
        keep();
        Platform.runLater(() -> {
            if (!min.isFocused() && !max.isFocused() && !problem.getText().isEmpty()) {
                takeBack();
            }
        });
    }

    private void takeBack() {
        Category now = shown;
        if (now != null) {
            model.forget(category);
            write(now.min(), now.max());
        }
    }

    private void pressed(TextField field, KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        if (step != 0 && field.getText().matches("[0-9]{1,5}")) {
            field.setText(Integer.toString(Math.max(0, Integer.parseInt(field.getText()) + step)));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            takeBack();
            event.consume();
        }
    }

    private static Label number() {
        Label label = new Label();
        label.getStyleClass().add("seat-number");
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static TextField seats() {
        TextField field = new TextField();
        field.getStyleClass().add("seat-field");
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[0-9 ]{0,5}") ? change : null));
        return field;
    }
}
