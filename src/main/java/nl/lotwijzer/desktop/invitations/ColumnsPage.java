package nl.lotwijzer.desktop.invitations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.ColumnHead;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.invitations.SampleWizardModel.Opened;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.invitations.register.RegisterField;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The first rows of the file, with above every column what it is read as. */
final class ColumnsPage {
    private static final String BSN_SHOWN = "•••••••••";

    private final Texts texts;
    private final SampleWizardModel model;
    private final VBox remarks = new VBox();
    private final TableView<Row> table = new TableView<>();
    private final List<ComboBox<RegisterField>> combos = new ArrayList<>();
    private final VBox page;
    private @Nullable Sheet shown;

    ColumnsPage(Texts texts, SampleWizardModel model) {
        this.texts = texts;
        this.model = model;
        remarks.getStyleClass().add("invitations-page");
        table.getStyleClass().addAll("data-table", "file-preview");
        table.setAccessibleText(text("firstRows"));
        VBox.setVgrow(table, Priority.ALWAYS);
        page = new VBox(remarks, table);
        page.getStyleClass().add("wizard-page");
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
    }

    Node node() {
        return page;
    }

    private void show(Opened now) {
        remarks.getChildren()
                .setAll(Labels.muted(text(
                        now.mapping().ofPersons() ? "columnsPersons" : "columnsAddresses",
                        now.top().fileName())));
        if (now.mapping().has(RegisterField.BSN)) {
            remarks.getChildren().add(new Banner(Tone.WARNING, text("bsn")));
        }
        String missed = now.mapping().missed().stream()
                .map(field -> texts.get(field.nameKey()))
                .collect(Collectors.joining(", "));
        if (!missed.isEmpty()) {
            remarks.getChildren().add(new Banner(Tone.ACCENT, text("missed", missed)));
        }
        if (!now.top().equals(shown)) {
            shown = now.top();
            build(now);
        }
        for (int i = 0; i < combos.size(); i++) {
            combos.get(i).setValue(now.mapping().uses().get(i));
        }
        table.refresh();
    }

    private void build(Opened now) {
        combos.clear();
        table.getColumns().clear();
        for (Column column : now.top().columns()) {
            table.getColumns().add(column(column));
        }
        table.setItems(FXCollections.observableList(now.top().rows()));
    }

    private TableColumn<Row, String> column(Column column) {
        ComboBox<RegisterField> combo = combo(column);
        combos.add(combo);
        Label name = Labels.caption(column.label());
        VBox head = new VBox(name, combo);
        head.getStyleClass().add("preview-head");
        TableColumn<Row, String> made = new TableColumn<>();
        made.setGraphic(head);
        made.setPrefWidth(TextSize.width(176));
        made.setMinWidth(TextSize.width(130));
        made.setSortable(false);
        made.setReorderable(false);
        ColumnHead.follow(made, combo);
        made.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                combo.getValue() == RegisterField.BSN
                        ? BSN_SHOWN
                        : row.getValue().cell(column.index()).replace('\n', ' ')));
        return made;
    }

    private ComboBox<RegisterField> combo(Column column) {
        ComboBox<RegisterField> combo =
                new ComboBox<>(FXCollections.observableList(Arrays.asList(RegisterField.values())));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable RegisterField field) {
                return field == null ? "" : texts.get(field.nameKey());
            }

            @Override
            public RegisterField fromString(String name) {
                throw new UnsupportedOperationException("Uses are chosen, not typed");
            }
        });
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setVisibleRowCount(24);
        combo.setId("use-" + column.letter());
        combo.setAccessibleText(text("useOf", column.label()));
        combo.setOnAction(event -> {
            RegisterField field = combo.getValue();
            model.openedProperty()
                    .get()
                    .filter(now -> field != null && now.mapping().uses().get(column.index()) != field)
                    .ifPresent(now -> model.use(column.index(), field));
        });
        return combo;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
