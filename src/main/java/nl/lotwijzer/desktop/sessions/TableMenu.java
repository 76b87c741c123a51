package nl.lotwijzer.desktop.sessions;

import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TableRule;
import nl.lotwijzer.sessions.TableRuleKind;
import nl.lotwijzer.sessions.TableTrait;

/** What a table offers: room for a wheelchair, and an interpreter of each language that a rule or a table speaks of. */
final class TableMenu {
    private final Texts texts;
    private final RulesModel rules;

    TableMenu(Texts texts, RulesModel rules) {
        this.texts = texts;
        this.rules = rules;
    }

    ContextMenu of(TablePlan.Table table, TablePlan plan) {
        ContextMenu menu = new ContextMenu();
        MenuItem title = new MenuItem(texts.get("desktop.sessions.tableName", table.number()));
        title.setDisable(true);
        menu.getItems().add(title);
        menu.getItems()
                .add(item(texts.get("desktop.sessions.traitWheelchair"), TableTrait.wheelchair(table.number()), table));
        languages(plan)
                .forEach(language -> menu.getItems()
                        .add(item(
                                texts.get("desktop.sessions.traitLanguage", language),
                                TableTrait.interpreter(table.number(), language),
                                table)));
        return menu;
    }

    private Stream<String> languages(TablePlan plan) {
        return Stream.concat(
                        rules.rules().stream()
                                .filter(rule -> rule.kind() == TableRuleKind.LANGUAGE)
                                .map(TableRule::details)
                                .map(details -> details.language()),
                        plan.tables().stream()
                                .flatMap(table -> table.traits().stream())
                                .filter(trait -> !trait.forWheelchair())
                                .map(TableTrait::language))
                .distinct()
                .sorted();
    }

    private MenuItem item(String words, TableTrait trait, TablePlan.Table table) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setSelected(table.traits().contains(trait));
        item.setOnAction(event -> rules.offer(trait, item.isSelected()));
        return item;
    }
}
