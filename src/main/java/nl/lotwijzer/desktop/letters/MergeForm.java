package nl.lotwijzer.desktop.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.MergeFormat;

/** Which columns the file for a printer gets, and whether it is for Excel or CSV. */
final class MergeForm extends VBox {
    private static final int COLUMNS = 3;

    /** What every letter has alike stands in the template; the address in one cell is rarely wanted. */
    private static final List<LetterField> NOT_AT_FIRST = List.of(
            LetterField.FIRST_NAME,
            LetterField.LAST_NAME,
            LetterField.ADDRESS,
            LetterField.PROJECT,
            LetterField.COMMISSIONER,
            LetterField.QUESTION);

    private final Texts texts;
    private final Map<LetterField, CheckBox> boxes = new EnumMap<>(LetterField.class);
    private final RadioButton csv;

    MergeForm(Texts texts) {
        this.texts = texts;
        getStyleClass().add("merge-form");
        ToggleGroup group = new ToggleGroup();
        RadioButton xlsx = new RadioButton(texts.get("desktop.letters.xlsx"));
        csv = new RadioButton(texts.get("desktop.letters.csv"));
        xlsx.setToggleGroup(group);
        csv.setToggleGroup(group);
        xlsx.setSelected(true);
        HBox formats = new HBox(xlsx, csv);
        formats.getStyleClass().add("letters-line");
        GridPane grid = new GridPane(24, 8);
        for (LetterField field : LetterKind.INVITATION.fields()) {
            CheckBox box = new CheckBox(texts.get(field.key()));
            box.setSelected(!NOT_AT_FIRST.contains(field));
            box.setTooltip(new Tooltip(texts.get(field.explanationKey())));
            grid.add(box, boxes.size() % COLUMNS, boxes.size() / COLUMNS);
            boxes.put(field, box);
        }
        getChildren()
                .setAll(
                        formats,
                        Labels.caption(texts.get("desktop.letters.columns")),
                        grid,
                        Labels.muted(texts.get("desktop.letters.mergeHint")));
    }

    /** Shows the form; true when the person wants the file. */
    boolean ask(MakerModel model) {
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> !fields().isEmpty(),
                boxes.values().stream().map(CheckBox::selectedProperty).toArray(javafx.beans.Observable[]::new));
        return model.ask(new FormQuestion(
                texts.get("desktop.letters.mergeTitle"), this, texts.get("desktop.letters.makeMerge"), any));
    }

    MergeFormat format() {
        return csv.isSelected() ? MergeFormat.CSV : MergeFormat.XLSX;
    }

    List<LetterField> fields() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
