package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.Cursor;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TableRuleDetails;
import nl.lotwijzer.sessions.TableRuleKind;
import nl.lotwijzer.sessions.TableTrait;
import org.kordamp.ikonli.feather.Feather;

/** A rule that is being written: for whom, where, at which sessions, and why. */
final class RuleForm {
    private static final int MOST_FOUND = 6;

    private final RulesModel model;
    private final TablesModel tables;
    private final Texts texts;
    private final TableRuleDetails details;
    private final FlowPane chosen = new FlowPane(4, 4);
    private final VBox found = new VBox(2);
    private final SearchField search;
    private final ComboBox<Integer> table = new ComboBox<>();
    private final TextField language = new TextField();
    private final ComboBox<Boolean> everywhere = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final Label problem = new Label();
    private final Subscription choosing;

    RuleForm(RulesModel model, TablesModel tables, RulesModel.Draft draft, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.details = draft.details();
        this.search = new SearchField(text("searchPeople"));
        search.setId("rule-search");
        search.textProperty().subscribe(typed -> find());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                matches().stream().findFirst().ifPresent(this::add);
                event.consume();
            }
        });
        table.getItems().setAll(tableNumbers());
        table.setValue(details.table().orElse(null));
        language.setText(details.language());
        language.setId("rule-language");
        everywhere.getItems().setAll(true, false);
        everywhere.setValue(details.session().isEmpty());
        everywhere.setConverter(new Choice<>(all -> text(all ? "ruleEverywhere" : "ruleHere")));
        everywhere.setAccessibleText(text("ruleScope"));
        everywhere.setMaxWidth(Double.MAX_VALUE);
        reason.setText(details.reason());
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.setId("rule-reason");
        reason.setAccessibleText(text("ruleReason"));
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.problem()
                .subscribe(failure -> problem.setText(
                        failure.map(what -> texts.get(what.told())).orElse("")));
        choosing = tables.chosen().subscribe(this::showPeople);
        showPeople();
    }

    /** Ends the listening to what is chosen on the plan. */
    void dispose() {
        choosing.unsubscribe();
    }

    private List<Participant> people() {
        return model.people().stream()
                .filter(person -> tables.chosen().contains(person.id()))
                .toList();
    }

    private List<Integer> tableNumbers() {
        return IntStream.rangeClosed(
                        1, tables.plan().map(plan -> plan.tables().size()).orElse(0))
                .boxed()
                .toList();
    }

    Node node() {
        Button save = Buttons.primary(text("save"), Feather.CHECK, this::save);
        save.setId("rule-save");
        Inspector form = new Inspector(
                text("ruleKind." + details.kind()), text("ruleAbout." + details.kind()), text("close"), model::drop);
        form.section(text("rulePeople")).add(chosen).add(search).add(found);
        if (details.kind() == TableRuleKind.FIXED) {
            form.field(text("table"), table);
        }
        if (details.kind() == TableRuleKind.LANGUAGE) {
            form.field(text("ruleLanguage"), language);
        }
        if (details.kind().followsCards()) {
            form.section(text("ruleTables")).add(offers());
        }
        form.section(text("ruleScope")).add(everywhere);
        form.section(text("ruleReason")).add(reason).add(Labels.muted(text("ruleReasonHint")));
        form.add(problem);
        form.actions(save, Buttons.secondary(text("cancelRule"), model::drop));
        form.getStyleClass().add("rule-form");
        return form;
    }

    /** Puts the cursor where the writing begins. */
    void begin() {
        Cursor.into(search);
    }

    private void showPeople() {
        chosen.getChildren().clear();
        for (Participant person : people()) {
            Button name = Buttons.secondary(person.name(), Feather.X, () -> tables.toggle(person.id()));
            name.getStyleClass().add("person-chip");
            name.setAccessibleText(text("ruleWithout", person.name()));
            chosen.getChildren().add(name);
        }
        if (people().isEmpty()) {
            chosen.getChildren().add(Labels.muted(text(details.kind().followsCards() ? "ruleByCard" : "ruleNobody")));
        }
    }

    private void find() {
        found.getChildren().clear();
        for (Participant person : matches()) {
            found.getChildren().add(Buttons.link(person.name(), () -> add(person)));
        }
    }

    private List<Participant> matches() {
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty()
                ? List.of()
                : model.people().stream()
                        .filter(person -> !tables.chosen().contains(person.id()))
                        .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(typed)
                                || person.number().toLowerCase(Locale.ROOT).contains(typed))
                        .limit(MOST_FOUND)
                        .toList();
    }

    private void add(Participant person) {
        tables.chosen().add(person.id());
        search.clear();
        search.requestFocus();
    }

    /** The tables of the open session that offer what the rule asks for; a mark is kept at once. */
    private Node offers() {
        FlowPane boxes = new FlowPane(10, 4);
        for (TablePlan.Table one : tables.plan().map(TablePlan::tables).orElse(List.of())) {
            CheckBox box = new CheckBox(Integer.toString(one.number()));
            box.setAccessibleText(text("tableName", one.number()));
            box.setSelected(one.traits().stream().anyMatch(this::asked));
            box.setOnAction(event -> offer(one.number(), box));
            if (details.kind() == TableRuleKind.LANGUAGE) {
                box.disableProperty().bind(language.textProperty().map(String::isBlank));
            }
            boxes.getChildren().add(box);
        }
        return boxes.getChildren().isEmpty() ? Labels.muted(text("ruleNoTables")) : boxes;
    }

    private boolean asked(TableTrait trait) {
        return trait.language().equalsIgnoreCase(details.kind() == TableRuleKind.WHEELCHAIR ? "" : details.language());
    }

    private void offer(int number, CheckBox box) {
        model.offer(
                details.kind() == TableRuleKind.WHEELCHAIR
                        ? TableTrait.wheelchair(number)
                        : TableTrait.interpreter(number, language.getText()),
                box.isSelected());
    }

    private void save() {
        Optional<Long> here = everywhere.getValue() ? Optional.empty() : session();
        model.save(new TableRuleDetails(
                details.kind(),
                List.copyOf(tables.chosen()),
                here,
                here.flatMap(session -> details.round()),
                details.kind() == TableRuleKind.FIXED ? Optional.ofNullable(table.getValue()) : Optional.empty(),
                details.kind() == TableRuleKind.LANGUAGE ? language.getText() : "",
                reason.getText()));
    }

    private Optional<Long> session() {
        return details.session()
                .or(() ->
                        tables.content().get().map(content -> content.session().id()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
