package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Cursor;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Corrections;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.registration.FormPart;
import nl.lotwijzer.registration.PartRemark;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/**
 * The card of a registrant while it is corrected: a field for everything on the form, what is to be said of each while it
 * is typed, and the reason. Ctrl+Enter keeps it, Escape leaves it.
 */
final class CorrectionForm {
    private static final FormPart YEAR = FormPart.of(Field.BIRTH_YEAR);

    private final Workspace workspace;
    private final Texts texts;
    private final Registrant person;
    private final Runnable close;
    private final Map<FormPart, TextInputControl> fields = new LinkedHashMap<>();
    private final Map<FormPart, Label> remarks = new LinkedHashMap<>();
    private final Map<FormPart, List<String>> choices = new LinkedHashMap<>();
    private final Label general = Labels.muted("");
    private final ComboBox<String> reason = new ComboBox<>();
    private final Button save;
    private boolean checking;
    private boolean again;
    private boolean refused;

    /**
     * @param categories the categories to choose answers from, by criterion
     * @param reasons    those given last
     * @param close      shows the card again
     */
    CorrectionForm(
            Workspace workspace,
            Registrant person,
            Map<String, List<String>> categories,
            List<String> reasons,
            Runnable close) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.person = person;
        this.close = close;
        this.save = Buttons.primary(text("keep"), Feather.CHECK, this::keep);
        save.setId("correction-keep");
        reason.setItems(FXCollections.observableArrayList(reasons));
        reason.setEditable(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setAccessibleText(text("reasonWhy"));
        reason.getEditor().setId("correction-reason");
        reason.getEditor().textProperty().subscribe(typed -> allow());
        FormPart.texts(person.form()).forEach((part, value) -> {
            Label remark = new Label();
            remark.setWrapText(true);
            remark.getStyleClass().add("correction-remark");
            remark.managedProperty().bind(remark.textProperty().isNotEmpty());
            remarks.put(part, remark);
            choices.put(
                    part,
                    part.criterion()
                            .map(name -> categories.getOrDefault(name, List.of()))
                            .orElse(List.of()));
        });
        allow();
    }

    /**
     * Returns the form.
     *
     * @param frozen whether the draw has fixed who takes part
     */
    Node node(boolean frozen) {
        Inspector inspector =
                new Inspector(text("correctOne", person.name()), person.number().value(), text("cancel"), close);
        if (frozen) {
            inspector.add(new Banner(Tone.ACCENT, text("frozenDeed")));
        }
        FormPart.texts(person.form()).forEach((part, value) -> {
            if (part.equals(YEAR) && person.form().birthDate() != null) {
                return;
            }
            Node field = field(part, value);
            inspector.field(name(part), field);
            inspector.add(Optional.ofNullable(remarks.get(part)).orElseThrow());
        });
        general.setWrapText(true);
        inspector.add(general);
        Label why = new Label(text("reasonWhy"));
        why.setLabelFor(reason);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox line = new HBox(why, reason);
        line.getStyleClass().add("correction-reason");
        inspector.actions(line, save, Buttons.secondary(text("cancel"), close));
        inspector.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !save.isDisabled()) {
                event.consume();
                keep();
            }
        });
        return inspector;
    }

    /** Puts the cursor in the first field, after the window has found a place for the focus of the card that is gone. */
    void begin() {
        Cursor.into(fields.values().iterator().next());
    }

    private Node field(FormPart part, String value) {
        List<String> categories = choices.getOrDefault(part, List.of());
        if (categories.isEmpty()) {
            TextField field = new TextField(value);
            watch(part, field);
            return field;
        }
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(categories));
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().setText(value);
        box.setValue(value);
        watch(part, box.getEditor());
        return box;
    }

    private void watch(FormPart part, TextInputControl field) {
        field.setId("correct-" + part.key());
        field.setAccessibleText(name(part));
        fields.put(part, field);
        field.textProperty().addListener((text, before, now) -> changed());
    }

    private Map<FormPart, String> changes() {
        Map<FormPart, String> changes = new LinkedHashMap<>();
        fields.forEach((part, field) -> {
            String typed = Optional.ofNullable(field.getText()).orElse("").strip();
            if (!typed.equals(part.in(person.form()))) {
                changes.put(part, typed);
            }
        });
        return changes;
    }

    /** Checks what is typed, away from the screen's thread, once more if typing went on meanwhile. */
    private void changed() {
        allow();
        if (checking) {
            again = true;
            return;
        }
        checking = true;
        Map<FormPart, String> changes = changes();
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> new Corrections(workspace.project()).check(person, changes))
                        .then(this::tell)
                        .anyway(() -> {
                            checking = false;
                            if (again) {
                                again = false;
                                changed();
                            }
                        }));
    }

    private void tell(List<PartRemark> found) {
        remarks.values().forEach(label -> label.setText(""));
        List<String> rest = new ArrayList<>();
        refused = false;
        for (PartRemark remark : found) {
            refused |= remark.refuses();
            Label label = remark.part().map(remarks::get).orElse(null);
            if (label == null) {
                rest.add(texts.get(remark.reason()));
            } else if (label.getText().isEmpty()) {
                label.setText(texts.get(remark.reason()));
                label.getStyleClass().removeAll("tone-danger", "tone-warning");
                label.getStyleClass().add(remark.refuses() ? "tone-danger" : "tone-warning");
            }
        }
        general.setText(String.join("\n", rest));
        allow();
    }

    private void allow() {
        save.setDisable(
                refused || reason.getEditor().getText().isBlank() || changes().isEmpty());
    }

    private void keep() {
        Map<FormPart, String> changes = changes();
        String why = reason.getEditor().getText();
        workspace.edit(() -> new Corrections(workspace.project()).correct(person, changes, why), close);
    }

    private String name(FormPart part) {
        return part.field()
                .map(field -> texts.get(field.nameKey()))
                .orElseGet(() -> part.criterion().orElse(""));
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
