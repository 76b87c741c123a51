package nl.lotwijzer.desktop.correspondence;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.correspondence.Making;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import org.kordamp.ikonli.feather.Feather;

/** What was made: when, which letters, as what, and by which hash the file is known again. */
final class MadePane extends VBox {
    private static final int HASH_SHOWN = 16;

    private final Texts texts;
    private final CorrespondenceModel model;
    private final ObservableList<Making> made = FXCollections.observableArrayList();
    private Map<Long, String> sessions = Map.of();

    MadePane(Texts texts, CorrespondenceModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("tab-page");
        TableView<Making> table = TableBuilder.of(made)
                .value(
                        text("column.madeAt"),
                        150,
                        Making::madeAt,
                        at -> texts.get(Message.of(
                                "desktop.correspondence.moment",
                                LocalDateTime.ofInstant(
                                        at, model.project().clock().getZone()))))
                .text(text("column.kind"), 260, this::kind)
                .text(
                        text("column.form"),
                        120,
                        making -> texts.get(making.form().key()))
                .number(text("column.letters"), 80, Making::letters, number -> text("number", number))
                .text(text("column.hash"), 160, making -> making.hash().substring(0, HASH_SHOWN))
                .node(text("column.withdraw"), 150, this::withdraw, Comparator.comparingLong(Making::id))
                .placeholder(new EmptyState(Feather.MAIL, text("noneMadeTitle"), text("noneMadeText")))
                .build();
        table.setId("letters-made");
        table.setAccessibleText(text("tab.made"));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(Labels.muted(text("madeHint")), table);
        model.nowProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(LettersNow now) {
        sessions = now.sessions().stream().collect(Collectors.toMap(Session::id, Session::title));
        made.setAll(now.made());
    }

    private String kind(Making making) {
        String name = texts.get(making.occasion().kind().key());
        String session = sessions.getOrDefault(making.occasion().session(), "");
        return session.isEmpty() ? name : name + " · " + session;
    }

    private Node withdraw(Making making) {
        Button button = Buttons.secondary(text("withdraw"), () -> model.withdraw(making));
        button.setDisable(model.readOnly());
        return button;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.correspondence." + key, arguments);
    }
}
