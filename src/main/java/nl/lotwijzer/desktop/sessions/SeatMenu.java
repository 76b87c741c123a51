package nl.lotwijzer.desktop.sessions;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.seating.ScoreChange;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TableRuleKind;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with somebody at a table: go to another one, with what that does to the score; and rules. */
final class SeatMenu {
    private final Texts texts;
    private final TablesModel model;
    private final RulesModel rules;

    SeatMenu(Texts texts, TablesModel model, RulesModel rules) {
        this.texts = texts;
        this.model = model;
        this.rules = rules;
    }

    ContextMenu of(Participant person, TablePlan plan) {
        ContextMenu menu = new ContextMenu();
        MenuItem title = new MenuItem(text("moveTitle", person.name()));
        title.setDisable(true);
        menu.getItems().add(title);
        if (plan.locked().contains(person.id())) {
            menu.getItems().add(Buttons.item(text("unlock"), Feather.UNLOCK, () -> rules.unlock(person.id())));
        } else {
            moves(person, plan, menu);
            if (plan.tableOf(person.id()).isPresent()) {
                menu.getItems()
                        .addAll(
                                new SeparatorMenuItem(),
                                Buttons.item(text("lock"), Feather.LOCK, () -> rules.lock(person.id())));
            }
        }
        rules(person, menu);
        return menu;
    }

    private void moves(Participant person, TablePlan plan, ContextMenu menu) {
        for (TablePlan.Table table : plan.tables()) {
            if (!table.people().contains(person)) {
                String name = text("moveTo", table.number(), table.people().size());
                String change = plan.trial()
                        .moved(person.id(), table.number())
                        .map(this::words)
                        .orElse("");
                menu.getItems()
                        .add(Buttons.item(
                                change.isEmpty() ? name : name + "   " + change,
                                Feather.ARROW_RIGHT,
                                () -> model.move(person.id(), table.number())));
            }
        }
    }

    /** Rules about this person and those who are chosen. */
    private void rules(Participant person, ContextMenu menu) {
        long id = person.id();
        boolean chosen = model.chosen().contains(id);
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        Buttons.item(
                                text(chosen ? "unchoose" : "choose"),
                                chosen ? Feather.MINUS_CIRCLE : Feather.CHECK_CIRCLE,
                                () -> model.toggle(id)));
        boolean others = model.chosen().stream().anyMatch(other -> other != id);
        if (others) {
            menu.getItems()
                    .addAll(
                            Buttons.item(text("apartFromChosen"), Feather.USER_X, () -> begin(id, TableRuleKind.APART)),
                            Buttons.item(
                                    text("togetherWithChosen"),
                                    Feather.USERS,
                                    () -> begin(id, TableRuleKind.TOGETHER)));
        }
    }

    private void begin(long id, TableRuleKind kind) {
        model.chosen().add(id);
        rules.begin(kind);
    }

    /** What a move changes, goal by goal; only what changes is named. */
    private String words(ScoreChange change) {
        StringBuilder words = new StringBuilder();
        add(words, change.repeats(), "changeRepeats");
        add(words, change.offShare(), "changeShares");
        add(words, change.broken(), "changeRules");
        return words.isEmpty() ? text("changeNothing") : words.toString();
    }

    private void add(StringBuilder words, int by, String key) {
        Optional.of(by)
                .filter(number -> number != 0)
                .ifPresent(number ->
                        words.append(words.isEmpty() ? "" : ", ").append(text(key, ScoreLine.signed(number))));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
