package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.registrants.ImportHistoryModel.Tried;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ColumnUse;
import nl.lotwijzer.registration.RefusedLayout;
import nl.lotwijzer.registration.RefusedRow;
import nl.lotwijzer.registration.RefusedRow.State;
import nl.lotwijzer.registration.RowRemark;
import nl.lotwijzer.spreadsheet.Column;
import org.kordamp.ikonli.feather.Feather;

/** A refused row, cell by cell, to be corrected and read; the reasons above, what they are about marked. */
final class RefusedRowForm {
    private final Texts texts;
    private final ImportHistoryModel model;
    private final RefusedRow row;
    private final RefusedLayout layout;
    private final List<TextField> fields = new ArrayList<>();
    private final Inspector inspector;

    RefusedRowForm(Texts texts, ImportHistoryModel model, RefusedRow row, RefusedLayout layout, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.row = row;
        this.layout = layout;
        this.inspector = new Inspector(
                texts.get("desktop.imports.row", row.row()),
                layout.file(),
                texts.get("desktop.registrants.closeInspector"),
                close);
        Optional<Tried> tried =
                model.triedProperty().get().filter(last -> last.row().id() == row.id());
        List<RowRemark> reasons = tried.map(last -> last.outcome().remarks().stream()
                        .filter(remark -> remark.weight() == RowRemark.Weight.REFUSAL)
                        .toList())
                .orElse(row.reasons());
        reasons.forEach(
                reason -> inspector.add(new Banner(Tone.WARNING, WizardPages.sentence(texts.get(reason.reason())))));
        Set<String> doubtful = reasons.stream()
                .map(reason -> reason.place().column())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        addFields(tried.map(Tried::cells).orElse(row.cells()), doubtful);
        addActions();
    }

    Node node() {
        return inspector;
    }

    private void addFields(List<String> cells, Set<String> doubtful) {
        int columns = Math.max(layout.columns().size(), cells.size());
        for (int i = 0; i < columns; i++) {
            Column column = i < layout.columns().size() ? layout.columns().get(i) : new Column(i, "", false);
            TextField field = new TextField(i < cells.size() ? cells.get(i) : "");
            field.setAccessibleText(column.label());
            field.setEditable(row.state() == State.OPEN && !model.readOnly());
            field.setOnAction(event -> read());
            fields.add(field);
            boolean used = i < layout.uses().size() && !(layout.uses().get(i) instanceof ColumnUse.Ignored);
            if (doubtful.contains(column.label())) {
                field.getStyleClass().add("cell-doubtful");
            }
            if (used || !field.getText().isEmpty()) {
                inspector.field(column.label(), field);
            }
        }
    }

    private void addActions() {
        if (model.readOnly()) {
            return;
        }
        switch (row.state()) {
            case OPEN ->
                inspector.actions(
                        Buttons.primary(texts.get("desktop.imports.read"), Feather.DOWNLOAD, this::read),
                        Buttons.secondary(
                                texts.get("desktop.imports.aside"),
                                Feather.ARCHIVE,
                                () -> model.setAside(List.of(row))));
            case ASIDE ->
                inspector.actions(Buttons.secondary(
                        texts.get("desktop.imports.takeUp"), Feather.ROTATE_CCW, () -> model.takeUp(List.of(row))));
            case READ -> {}
        }
    }

    private void read() {
        if (row.state() == State.OPEN && !model.readOnly()) {
            model.read(row, fields.stream().map(TextField::getText).toList());
        }
    }
}
