package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.GoalWeight;
import nl.lotwijzer.sessions.SeatingGoals;
import nl.lotwijzer.sessions.TableRule;
import nl.lotwijzer.sessions.TableRuleDetails;
import nl.lotwijzer.sessions.TableRuleKind;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside the tables: the rules that count at the session, adding and changing them, and what the goals weigh. */
final class RulesPane extends StackPane {
    static final double WIDTH = 300;

    private final RulesModel model;
    private final TablesModel tables;
    private final Texts texts;
    private final Runnable close;
    private Optional<RuleForm> form = Optional.empty();

    RulesPane(RulesModel model, TablesModel tables, Texts texts, Runnable close) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.close = close;
        setMinWidth(TextSize.width(WIDTH));
        setMaxWidth(TextSize.width(WIDTH));
        model.draft().subscribe(draft -> {
            form.ifPresent(RuleForm::dispose);
            form = draft.map(written -> new RuleForm(model, tables, written, texts));
            if (form.isPresent()) {
                getChildren().setAll(form.get().node());
                form.get().begin();
            } else {
                list();
            }
        });
    }

    /** Shows the rules as they are now; leaves alone what is being written. */
    void show() {
        if (model.draft().get().isEmpty()) {
            list();
        }
    }

    private void list() {
        Inspector inspector = new Inspector(text("rulesTitle"), "", text("close"), close);
        MenuButton add = new MenuButton(text("addRule"), new FontIcon(Feather.PLUS));
        add.setId("add-rule");
        for (TableRuleKind kind : TableRuleKind.values()) {
            add.getItems().add(item(kind));
        }
        inspector.add(add);
        List<TableRule> rules = model.rules();
        if (rules.isEmpty()) {
            inspector.add(Labels.muted(text("noRules")));
        }
        rules.forEach(rule -> inspector.add(line(rule)));
        model.goals().ifPresent(goals -> goals(goals, inspector));
        getChildren().setAll(inspector);
    }

    private Node line(TableRule rule) {
        TableRuleDetails details = rule.details();
        String names = model.names(details);
        String whom = names.isEmpty() ? text("ruleByCard") : names;
        Label who = Labels.text(whom);
        VBox words = new VBox(Labels.caption(kind(details)), who);
        if (details.session().isPresent()) {
            words.getChildren()
                    .add(Labels.muted(details.round()
                            .map(round -> text("ruleRound", round))
                            .orElseGet(() -> text("ruleHere"))));
        }
        if (!details.reason().isEmpty()) {
            words.getChildren().add(Labels.muted(details.reason()));
        }
        if (model.isBroken(rule)) {
            words.getChildren().add(new StatusBadge(Tone.DANGER, text("ruleBroken")));
        }
        Tooltip.install(words, new Tooltip(text("ruleMade", model.made(rule), rule.role())));
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane sign = new StackPane(sign(rule.kind()));
        sign.setMinWidth(TextSize.width(18));
        sign.setAlignment(Pos.TOP_CENTER);
        HBox line = new HBox(
                8,
                sign,
                words,
                Buttons.more(
                        text("ruleMore", whom),
                        Buttons.item(text("ruleChange"), Feather.EDIT_2, () -> model.begin(rule)),
                        Buttons.item(text("ruleRemove"), Feather.TRASH_2, () -> model.remove(rule))));
        line.getStyleClass().add("rule-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String kind(TableRuleDetails details) {
        String kind = text("ruleKind." + details.kind());
        return details.table()
                .map(table -> kind + " · " + text("tableName", table))
                .orElseGet(() -> details.language().isEmpty() ? kind : kind + " · " + details.language());
    }

    private void goals(SeatingGoals goals, Inspector inspector) {
        inspector.section(text("goals"));
        inspector.field(text("goalMeet"), weight(text("goalMeet"), goals.meet(), model::weighMeet));
        inspector.field(text("goalMirror"), weight(text("goalMirror"), goals.mirror(), model::weighMirror));
        for (String criterion : tables.criteria()) {
            CheckBox box = new CheckBox(criterion);
            box.setSelected(goals.criteria().contains(criterion));
            box.setDisable(goals.mirror() == GoalWeight.NONE);
            box.setOnAction(event -> model.mirror(criterion, box.isSelected()));
            inspector.add(box);
        }
        inspector.add(Labels.muted(text("goalsHint")));
    }

    private ComboBox<GoalWeight> weight(String name, GoalWeight now, Consumer<GoalWeight> weigh) {
        ComboBox<GoalWeight> choice = new ComboBox<>();
        choice.getItems().setAll(GoalWeight.values());
        choice.setConverter(new Choice<>(weight -> text("weight." + weight)));
        choice.setValue(now);
        choice.setAccessibleText(name);
        choice.setOnAction(event -> Optional.ofNullable(choice.getValue()).ifPresent(weigh));
        return choice;
    }

    private MenuItem item(TableRuleKind kind) {
        MenuItem item = new MenuItem(text("ruleKind." + kind), sign(kind));
        item.setOnAction(event -> model.begin(kind));
        return item;
    }

    private static Node sign(TableRuleKind kind) {
        return switch (kind) {
            case APART -> new FontIcon(Feather.USER_X);
            case TOGETHER -> new FontIcon(Feather.USERS);
            case FIXED -> new FontIcon(Feather.LOCK);
            case LANGUAGE -> new FontIcon(Feather.MESSAGE_CIRCLE);
            case WHEELCHAIR -> new WheelchairSign();
        };
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
