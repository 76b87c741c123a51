package nl.lotwijzer.desktop.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.evaluation.QuestionColumn;
import nl.lotwijzer.evaluation.Reading;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.spreadsheet.InputException;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A chosen file: as what each column is read, which can be changed, and the cells that are left out. */
final class PreviewPane extends VBox {
    private static final double PROBLEMS = 112;

    private final EvaluationModel model;
    private final Texts texts;

    PreviewPane(EvaluationModel model, EvaluationModel.Preview preview, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        Button keep = Buttons.primary(text("keep"), Feather.CHECK, model::keep);
        keep.setId("evaluation-keep");
        keep.setDisable(preview.file().questions().isEmpty());
        Label heading = Labels.heading(preview.file().fileName());
        Label count = Labels.muted(text(
                "kept",
                preview.file().questions().size(),
                preview.file().columns().size()));
        getChildren()
                .addAll(
                        new Toolbar(heading, count)
                                .right(Buttons.secondary(text("cancel"), Feather.X, model::cancel), keep),
                        Labels.muted(text("anonymous")));
        preview.elsewhere()
                .ifPresent(session -> getChildren()
                        .add(new Banner(Tone.WARNING, text("elsewhere", session.number(), session.title()))));
        if (preview.file().contacts() > 0) {
            getChildren().add(Labels.muted(text("contacts", preview.file().contacts())));
        }
        TableView<QuestionColumn> table = table(preview);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        if (!preview.refused().isEmpty()) {
            getChildren()
                    .addAll(Labels.caption(text("refused", preview.refused().size())), problems(preview));
        }
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private TableView<QuestionColumn> table(EvaluationModel.Preview preview) {
        TableView<QuestionColumn> table = TableBuilder.of(
                        FXCollections.observableArrayList(preview.file().columns()))
                .text(text("columnName"), 250, QuestionColumn::text)
                .node(text("readAs"), 190, this::choice, Comparator.comparing(QuestionColumn::reading))
                .number(text("filled"), 70, QuestionColumn::filled, Object::toString)
                .text(text("examples"), 260, column -> examples(column))
                .build();
        table.setId("evaluation-columns");
        table.setFixedCellSize(TextSize.height(36));
        return table;
    }

    private String examples(QuestionColumn column) {
        return column.reading() == Reading.IGNORED ? text("notKept") : String.join("  ·  ", column.examples());
    }

    private Node choice(QuestionColumn column) {
        ComboBox<Reading> box = new ComboBox<>();
        box.getItems().setAll(Arrays.asList(Reading.values()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Reading reading) {
                return reading == null ? "" : texts.get("evaluation.reading." + reading);
            }

            @Override
            public Reading fromString(String typed) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        box.setValue(column.reading());
        box.setAccessibleText(text("readAsOf", column.text()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, now) -> model.readAs(column.index(), now));
        return box;
    }

    private TableView<InputException> problems(EvaluationModel.Preview preview) {
        TableView<InputException> list = TableBuilder.of(FXCollections.observableArrayList(preview.refused()))
                .number(
                        text("row"),
                        60,
                        one -> Objects.requireNonNullElse(one.place().row(), 0),
                        Object::toString)
                .text(
                        text("columnName"),
                        190,
                        one -> Objects.requireNonNullElse(one.place().column(), ""))
                .text(
                        text("value"),
                        110,
                        one -> Objects.requireNonNullElse(one.place().value(), ""))
                .text(text("problem"), 400, one -> texts.get(one.problem()))
                .build();
        list.setId("evaluation-refused");
        list.setPrefHeight(PROBLEMS);
        list.setMinHeight(PROBLEMS);
        return list;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.evaluation." + key, arguments);
    }
}
