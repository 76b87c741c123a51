package nl.lotwijzer.desktop.overview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LinkRow;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** <i>Nu te doen</i>: each line leads to where it is done. */
final class TodoCard {
    private final Texts texts;
    private final OverviewModel model;
    private final VBox list = new VBox();
    private final Card node;
    private Optional<List<Todo>> before = Optional.empty();

    TodoCard(Texts texts, OverviewModel model) {
        this.texts = texts;
        this.model = model;
        list.getStyleClass().add("todo-list");
        node = new Card(texts.get("desktop.overview.todo"), list);
    }

    Card node() {
        return node;
    }

    void show(List<Todo> todos) {
        if (before.equals(Optional.of(todos))) {
            return;
        }
        before = Optional.of(todos);
        if (todos.isEmpty()) {
            list.getChildren().setAll(Labels.muted(texts.get("desktop.overview.nothingToDo")));
        } else {
            list.getChildren().setAll(todos.stream().map(this::line).toList());
        }
    }

    private Node line(Todo todo) {
        FontIcon sign = new FontIcon(todo.tone() == Tone.WARNING ? Feather.ALERT_TRIANGLE : Feather.ARROW_RIGHT_CIRCLE);
        sign.getStyleClass().addAll("todo-sign", todo.tone().styleClass());
        Label what = Labels.text(texts.get(todo.what()));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label where = new Label(texts.get(todo.place().key()), new FontIcon(Feather.CHEVRON_RIGHT));
        where.getStyleClass().add("todo-where");
        where.setMinWidth(Region.USE_PREF_SIZE);
        return new LinkRow(
                texts.get(todo.what()) + " " + texts.get(todo.place().key()),
                () -> model.go(todo.place(), todo.detail(), texts.get(todo.what())),
                sign,
                what,
                where);
    }
}
