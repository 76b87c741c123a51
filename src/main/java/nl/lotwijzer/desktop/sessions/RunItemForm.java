package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.FixedStart;
import nl.lotwijzer.sessions.RunItem;
import nl.lotwijzer.sessions.RunKind;
import nl.lotwijzer.sessions.RunSheet.Line;
import org.kordamp.ikonli.feather.Feather;

/** One item of the run sheet, beside the list. What is typed is kept when the field is left or Enter is pressed. */
final class RunItemForm extends BorderPane {
    private static final int STEP = 5;

    private final RunSheetModel model;
    private final Texts texts;
    private final TextField title = new TextField();
    private final ComboBox<RunKind> kind = new ComboBox<>();
    private final TextField minutes = new TextField();
    private final TextField start = new TextField();
    private final TextField owner = new TextField();
    private final ComboBox<String> room = new ComboBox<>();
    private final TextArea material = area();
    private final TextArea remark = area();
    private final Label problem = Labels.text("");
    private Optional<RunItem> shown = Optional.empty();
    private boolean filling;

    RunItemForm(RunSheetModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("inspector", "run-item");
        kind.getItems().setAll(RunKind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(RunKind one) {
                return one == null ? "" : texts.get("sessions.run." + one);
            }

            @Override
            public RunKind fromString(String words) {
                throw new UnsupportedOperationException("kinds are chosen, not typed");
            }
        });
        kind.setMaxWidth(Double.MAX_VALUE);
        room.setEditable(true);
        room.setMaxWidth(Double.MAX_VALUE);
        minutes.setPrefColumnCount(4);
        start.setPromptText(text("startFollows"));
        title.setId("run-title");
        minutes.setId("run-minutes");
        minutes.setAccessibleText(text("runMinutes"));
        start.setId("run-start");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        for (TextInputControl field : List.of(title, minutes, start, owner, material, remark, room.getEditor())) {
            field.focusedProperty().subscribe((before, now) -> {
                if (Boolean.TRUE.equals(before) && !now) {
                    keep();
                }
            });
        }
        List.of(title, minutes, start, owner, room.getEditor()).forEach(field -> field.setOnAction(_ -> keep()));
        kind.valueProperty().subscribe(_ -> keep());
        room.valueProperty().subscribe(_ -> keep());
        VBox body = new VBox(
                field("runItem", title),
                field("runKind", kind),
                field("runMinutes", lengths()),
                field("runStart", start),
                field("runOwner", owner),
                field("runRoom", room),
                field("runMaterial", material),
                field("runRemark", remark),
                problem);
        body.getStyleClass().add("run-fields");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    private Node lengths() {
        HBox line = new HBox(
                6,
                minutes,
                Buttons.icon(text("shorter", STEP), Feather.MINUS, () -> model.lengthen(-STEP)),
                Buttons.icon(text("longer", STEP), Feather.PLUS, () -> model.lengthen(STEP)));
        line.getStyleClass().add("mark-line");
        return line;
    }

    private VBox field(String key, Node node) {
        Label label = Labels.caption(text(key));
        label.setLabelFor(node);
        node.setAccessibleText(text(key));
        return new VBox(3, label, node);
    }

    /** Shows an item; a field in which somebody is typing stays as it is, while it is the same item. */
    void show(Line line) {
        RunItem item = line.item();
        boolean same = shown.map(RunItem::id).equals(Optional.of(item.id()));
        if (shown.equals(Optional.of(item))) {
            return;
        }
        shown = Optional.of(item);
        filling = true;
        fill(title, item.title(), same);
        kind.setValue(item.kind());
        fill(minutes, Integer.toString(item.minutes()), same);
        fill(start, item.fixed().map(RunItemForm::written).orElse(""), same);
        fill(owner, item.owner(), same);
        room.getItems().setAll(model.rooms());
        room.setValue(item.room());
        fill(material, item.material(), same);
        fill(remark, item.remark(), same);
        problem.setText("");
        filling = false;
    }

    private static void fill(TextInputControl field, String text, boolean same) {
        if (!same || !field.isFocused()) {
            field.setText(text);
        }
    }

    private static String written(FixedStart fixed) {
        return fixed.day() == 0 ? fixed.time().toString() : fixed.time() + " (+1)";
    }

    /** Puts the cursor in the title, to name a new item. */
    void nameIt() {
        title.requestFocus();
        title.selectAll();
    }

    private void keep() {
        if (filling || shown.isEmpty()) {
            return;
        }
        Optional<RunSheetModel.TypedStart> fixed = model.start(start.getText());
        if (title.getText().isBlank()) {
            problem.setText(text("noRunTitle"));
        } else if (!minutes.getText().strip().matches("\\d{1,4}")) {
            problem.setText(text("noRunMinutes"));
        } else if (fixed.isEmpty()) {
            problem.setText(text("noRunStart"));
        } else {
            problem.setText("");
            RunItem before = shown.get();
            RunItem typed = before.withTitle(title.getText())
                    .withKind(kind.getValue())
                    .withMinutes(Integer.parseInt(minutes.getText().strip()))
                    .withFixed(fixed.get().fixed())
                    .with(
                            owner.getText(),
                            Objects.requireNonNullElse(room.getEditor().getText(), ""),
                            material.getText(),
                            remark.getText());
            if (!typed.equals(before)) {
                shown = Optional.of(typed);
                model.change(typed);
            }
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
