package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.ColumnHead;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Chosen;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Spot;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ColumnUse;
import nl.lotwijzer.registration.RowRemark;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Row;
import org.jspecify.annotations.Nullable;

/**
 * The file as it is, with Excel's letters and row numbers; above every column what it is read as, and every column in
 * the colour of that.
 */
final class FilePreview {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above-header");
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header-row");
    private static final List<String> USE_STYLES =
            List.of("use-ignored", "use-answer", "use-about", "cell-doubtful", "cell-refused");

    private final Texts texts;
    private final ImportWizardModel model;
    private final TableView<Row> table = new TableView<>();
    private final List<ComboBox<ColumnUse>> combos = new ArrayList<>();
    private @Nullable Chosen shown;

    FilePreview(Texts texts, ImportWizardModel model) {
        this.texts = texts;
        this.model = model;
        table.getStyleClass().addAll("data-table", "file-preview");
        table.setAccessibleText(texts.get("desktop.registrants.previewName"));
        table.setRowFactory(of -> new PreviewRow());
        model.chosenProperty().subscribe(chosen -> chosen.ifPresent(this::show));
        model.doubtsProperty().subscribe(found -> table.refresh());
    }

    TableView<Row> node() {
        return table;
    }

    private void show(Chosen now) {
        Chosen before = shown;
        shown = now;
        if (before == null || !before.sheet().equals(now.sheet())) {
            build(now);
        } else {
            for (int i = 0; i < combos.size(); i++) {
                combos.get(i).setValue(now.mapping().uses().get(i));
            }
            table.refresh();
        }
    }

    private void build(Chosen now) {
        combos.clear();
        table.getColumns().clear();
        table.getColumns().add(numbers());
        for (Column column : now.sheet().columns()) {
            table.getColumns().add(column(column, now.mapping().uses().get(column.index())));
        }
        table.setItems(FXCollections.observableList(now.grid().rows()));
        table.scrollTo(Math.max(0, indexOfHeader(now) - 3));
    }

    private static int indexOfHeader(Chosen now) {
        int index = 0;
        while (now.grid().rows().get(index).number() < now.sheet().headerRow()) {
            index++;
        }
        return index;
    }

    private TableColumn<Row, String> numbers() {
        TableColumn<Row, String> column = new TableColumn<>();
        column.getStyleClass().addAll("number-column", "row-numbers");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Integer.toString(row.getValue().number())));
        column.setPrefWidth(TextSize.width(52));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, Row> column(Column column, ColumnUse use) {
        ComboBox<ColumnUse> combo = combo(column, use);
        combos.add(combo);
        Label letter = new Label(
                column.hidden() ? texts.get("desktop.registrants.hiddenColumn", column.letter()) : column.letter());
        letter.getStyleClass().add("caption");
        VBox head = new VBox(letter, combo);
        head.getStyleClass().add("preview-head");
        TableColumn<Row, Row> shownColumn = new TableColumn<>();
        shownColumn.setGraphic(head);
        ColumnHead.follow(shownColumn, combo);
        shownColumn.setPrefWidth(TextSize.width(172));
        shownColumn.setMinWidth(TextSize.width(120));
        shownColumn.setSortable(false);
        shownColumn.setReorderable(false);
        shownColumn.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        shownColumn.setCellFactory(of -> new PreviewCell(column.index()));
        return shownColumn;
    }

    private ComboBox<ColumnUse> combo(Column column, ColumnUse use) {
        ComboBox<ColumnUse> combo = new ComboBox<>();
        combo.getItems().setAll(UseNames.choices(column, use));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ColumnUse choice) {
                return choice == null ? "" : UseNames.name(choice, texts);
            }

            @Override
            public ColumnUse fromString(String name) {
                throw new UnsupportedOperationException("Uses are chosen, not typed");
            }
        });
        combo.setValue(use);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setVisibleRowCount(20);
        combo.setId("use-" + column.letter());
        combo.setAccessibleText(texts.get("desktop.registrants.useOf", column.label()));
        combo.setOnAction(event -> {
            ColumnUse chosen = combo.getValue();
            Chosen now = shown;
            if (chosen != null
                    && now != null
                    && !chosen.equals(now.mapping().uses().get(column.index()))) {
                model.use(column.index(), chosen);
            }
        });
        return combo;
    }

    private final class PreviewCell extends TableCell<Row, Row> {
        private final int column;

        PreviewCell(int column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll(USE_STYLES);
            setTooltip(null);
            Chosen now = shown;
            if (empty
                    || row == null
                    || now == null
                    || column >= now.mapping().uses().size()) {
                setText(null);
                return;
            }
            setText(row.cell(column).replace('\n', ' '));
            if (row.number() > now.sheet().headerRow()) {
                getStyleClass().add(UseNames.style(now.mapping().uses().get(column)));
                mark(model.doubtsProperty()
                        .get()
                        .get(new Spot(
                                row.number(), now.sheet().columns().get(column).label())));
            }
        }

        private void mark(@Nullable RowRemark remark) {
            if (remark != null) {
                boolean refused = remark.weight() == RowRemark.Weight.REFUSAL;
                getStyleClass().add(refused ? "cell-refused" : "cell-doubtful");
                setTooltip(new Tooltip(WizardPages.sentence(texts.get(remark.reason()))));
            }
        }
    }

    private final class PreviewRow extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            int header = shown == null ? 0 : shown.sheet().headerRow();
            pseudoClassStateChanged(ABOVE, row != null && !empty && row.number() < header);
            pseudoClassStateChanged(HEADER, row != null && !empty && row.number() == header);
        }
    }
}
