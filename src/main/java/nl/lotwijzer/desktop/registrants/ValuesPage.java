package nl.lotwijzer.desktop.registrants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.registrants.ValuesModel.Found;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.AnswerColumn;
import nl.lotwijzer.registration.DerivedRule;
import nl.lotwijzer.registration.FoundValue;
import nl.lotwijzer.registration.FoundValue.Likeness;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The values of the file: the criteria at the left, with what follows from something else; the values of one at the right. */
final class ValuesPage {
    private static final double CRITERIA_WIDTH = 280;

    private final Texts texts;
    private final ValuesModel model;
    private final ListView<AnswerColumn> criteria = new ListView<>();
    private final ObservableList<FoundValue> values = FXCollections.observableArrayList();
    private final TableView<FoundValue> table;
    private final Label heading = Labels.heading("");
    private final Label explained = Labels.muted("");
    private final VBox rules = new VBox();
    private final HBox node = new HBox();

    ValuesPage(Texts texts, ValuesModel model) {
        this.texts = texts;
        this.model = model;
        this.table = table();
        criteria.setCellFactory(list -> new CriterionCell());
        criteria.setAccessibleText(text("criteria"));
        criteria.getSelectionModel().selectedItemProperty().subscribe(column -> show(column));
        VBox.setVgrow(criteria, Priority.ALWAYS);
        rules.getStyleClass().add("derived-rules");
        MenuButton derive = new MenuButton(
                text("derive"),
                null,
                Buttons.item(text("deriveAge"), Feather.CALENDAR, this::askAge),
                Buttons.item(text("deriveArea"), Feather.MAP_PIN, model::chooseAreas));
        derive.setId("derive");
        VBox left = new VBox(criteria, Labels.caption(text("derived")), rules, derive);
        left.getStyleClass().add("wizard-page");
        left.setMinWidth(TextSize.width(CRITERIA_WIDTH));
        left.setMaxWidth(TextSize.width(CRITERIA_WIDTH));
        VBox right = new VBox(heading, explained, table);
        right.getStyleClass().add("wizard-page");
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        node.getStyleClass().add("values-page");
        node.getChildren().setAll(left, right);
        model.foundProperty().subscribe(this::show);
        model.rulesProperty().subscribe(this::showRules);
    }

    Node node() {
        return node;
    }

    private void show(Found found) {
        criteria.getItems().setAll(found.columns());
        if (found.columns().isEmpty()) {
            show((AnswerColumn) null);
        } else {
            found.columns().stream()
                    .filter(column -> model.toLookAt(column) > 0)
                    .findFirst()
                    .ifPresentOrElse(
                            column -> criteria.getSelectionModel().select(column),
                            () -> criteria.getSelectionModel().selectFirst());
        }
    }

    private void show(@Nullable AnswerColumn column) {
        values.setAll(column == null ? List.of() : column.values());
        heading.setText(column == null ? text("noneTitle") : column.criterion());
        explained.setText(column == null ? text("noneText") : explanation(column));
    }

    private String explanation(AnswerColumn column) {
        if (column.values().isEmpty() && column.different() > 0) {
            return text("tooMany", column.different());
        }
        String known = column.categories().isEmpty()
                ? text("noCategories")
                : text("categories", String.join(" · ", column.categories()));
        return column.blank() == 0 ? known : known + " " + text("blank", column.blank());
    }

    private TableView<FoundValue> table() {
        TableView<FoundValue> made = TableBuilder.of(values)
                .text(text("value"), 220, FoundValue::text)
                .number(text("rows"), 80, FoundValue::rows, rows -> texts.get("desktop.registrants.count", rows))
                .node(text("readAs"), 240, this::choice, Comparator.comparing(this::read))
                .node(text("why"), 240, this::why, Comparator.comparing(FoundValue::likeness))
                .placeholder(new EmptyState(Feather.CHECK_CIRCLE, text("emptyTitle"), text("emptyText")))
                .build();
        made.setAccessibleText(text("title"));
        return made;
    }

    private @Nullable AnswerColumn column() {
        return criteria.getSelectionModel().getSelectedItem();
    }

    private String read(FoundValue value) {
        AnswerColumn column = column();
        return column == null ? "" : model.read(column.criterion(), value);
    }

    private Node choice(FoundValue value) {
        AnswerColumn column = column();
        ComboBox<String> combo = new ComboBox<>();
        if (column == null) {
            return combo;
        }
        combo.getItems().setAll(model.choices(column, value));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String category) {
                return category == null || category.isEmpty() ? text("noAnswer") : category;
            }

            @Override
            public String fromString(String typed) {
                throw new UnsupportedOperationException("Categories are chosen, not typed");
            }
        });
        combo.setValue(read(value));
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setAccessibleText(text("readAsOf", value.text()));
        combo.setOnAction(event -> map(value, combo.getValue()));
        return combo;
    }

    private void map(FoundValue value, @Nullable String category) {
        AnswerColumn column = column();
        if (column != null && category != null && !category.equals(read(value))) {
            model.map(column.criterion(), value, category);
            table.refresh();
            criteria.refresh();
        }
    }

    private Node why(FoundValue value) {
        AnswerColumn column = column();
        if (column == null) {
            return new Label();
        }
        String read = read(value);
        if (value.likeness() == Likeness.NEAR && !read.equals(value.category())) {
            HBox proposal = new HBox(
                    new StatusBadge(Tone.WARNING, text("near", value.category())),
                    Buttons.link(text("follow"), () -> map(value, value.category())));
            proposal.setAlignment(Pos.CENTER_LEFT);
            return proposal;
        }
        if (model.astray(column, value)) {
            return new StatusBadge(Tone.WARNING, text("astray"));
        }
        if (read.isEmpty()) {
            return new StatusBadge(Tone.NEUTRAL, text("isNoAnswer"));
        }
        return read.equals(value.text())
                ? new StatusBadge(Tone.NEUTRAL, text("asIs"))
                : new StatusBadge(Tone.SUCCESS, text("mapped"));
    }

    private void showRules(List<DerivedRule> now) {
        List<Node> lines = new ArrayList<>();
        for (DerivedRule rule : now) {
            Label words = Labels.text(told(rule));
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(
                    words, Buttons.icon(text("removeRule", rule.criterion()), Feather.X, () -> model.remove(rule)));
            line.setAlignment(Pos.CENTER_LEFT);
            lines.add(line);
        }
        if (lines.isEmpty()) {
            lines.add(Labels.muted(text("noRules")));
        }
        rules.getChildren().setAll(lines);
    }

    private String told(DerivedRule rule) {
        return switch (rule) {
            case DerivedRule.Age age ->
                text(
                        "ageRule",
                        age.criterion(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(texts.language().locale())
                                .format(age.reference()),
                        age.bands().size());
            case DerivedRule.Area area ->
                text("areaRule", area.criterion(), area.table().areas().size());
        };
    }

    private void askAge() {
        AgeRuleForm form =
                new AgeRuleForm(texts, model.foundProperty().get().categories(), LocalDate.now(model.clock()));
        if (model.fill(new FormQuestion(text("ageTitle"), form.node(), text("setRule"), form.valid()))) {
            model.set(form.rule());
        }
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.values." + thing, arguments);
    }

    /** A criterion, with how many of its values somebody should look at. */
    private final class CriterionCell extends ListCell<AnswerColumn> {
        @Override
        protected void updateItem(@Nullable AnswerColumn column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            int look = model.toLookAt(column);
            setText(column.criterion());
            setGraphic(
                    look > 0
                            ? new StatusBadge(Tone.WARNING, text("toLookAt", look))
                            : new StatusBadge(Tone.SUCCESS, text("fine")));
            setContentDisplay(ContentDisplay.RIGHT);
        }
    }
}
