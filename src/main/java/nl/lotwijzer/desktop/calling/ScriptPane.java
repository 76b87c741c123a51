package nl.lotwijzer.desktop.calling;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallScript;
import nl.lotwijzer.panel.CallTask;
import org.kordamp.ikonli.feather.Feather;

/** What to say, with the names filled in; it can be changed in place. */
final class ScriptPane extends BorderPane {
    private final CallModel model;
    private final Texts texts;
    private final Label said = Labels.text("");
    private final TextArea edited = new TextArea();
    private final HBox head = new HBox(8);
    private Optional<CallTask> task = Optional.empty();

    ScriptPane(CallModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("call-script");
        said.getStyleClass().add("call-said");
        edited.setId("script-text");
        edited.setWrapText(true);
        edited.setAccessibleText(text("script"));
        setTop(head);
        read();
    }

    void show(CallTask shown) {
        task = Optional.of(shown);
        said.setText(model.reading().get().said(texts, shown, model.callerName(shown)));
    }

    private void read() {
        Label title = Labels.heading(text("say"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button change = Buttons.icon(text("changeScript"), Feather.EDIT_2, this::edit);
        change.setId("change-script");
        change.setDisable(model.readOnly());
        head.getChildren().setAll(title, change);
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(null);
        task.ifPresent(this::show);
    }

    private void edit() {
        edited.setText(model.reading().get().script(texts));
        head.getChildren().setAll(Labels.heading(text("changeScript")));
        setCenter(edited);
        Button keep = Buttons.primary(text("keepScript"), Feather.CHECK, () -> {
            boolean usual = edited.getText().strip().equals(texts.get("panel.script.usual"));
            model.changeScript(usual ? "" : edited.getText());
            read();
        });
        keep.setId("keep-script");
        Button usual = Buttons.secondary(text("usualScript"), () -> edited.setText(texts.get("panel.script.usual")));
        setBottom(
                new VBox(8, places(), new FlowPane(8, 8, keep, usual, Buttons.secondary(text("cancel"), this::read))));
        edited.requestFocus();
    }

    /** The places that are filled in, each of which is put in where the cursor stands. */
    private Node places() {
        FlowPane places = new FlowPane(6, 6);
        int language = texts.language() == Language.DUTCH ? 0 : 1;
        Arrays.stream(CallScript.Place.values()).forEach(place -> {
            String written = "[" + place.names().get(language) + "]";
            Button button = new Button(written);
            button.getStyleClass().setAll("chip");
            button.setOnAction(event -> {
                edited.insertText(edited.getCaretPosition(), written);
                edited.requestFocus();
            });
            places.getChildren().add(button);
        });
        return new VBox(4, Labels.muted(text("places")), places);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.calling." + key, arguments);
    }
}
