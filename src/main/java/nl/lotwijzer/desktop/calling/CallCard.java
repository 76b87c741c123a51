package nl.lotwijzer.desktop.calling;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.CopyButton;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Caller;
import nl.lotwijzer.panel.Contact;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/** Who is being called: how to reach this person, why now, how the call ended, and the contacts before. */
final class CallCard extends ScrollPane {
    private final Workspace workspace;
    private final CallModel model;
    private final Texts texts;
    private final VBox person = new VBox(6);
    private final VBox log = new VBox(6);
    private final MenuButton caller = new MenuButton();
    private final TextField remark = new TextField();
    private final TextField time = new TextField();
    private final DateField day;
    private final Label asked = Labels.text("");
    private final Button confirm;

    CallCard(Workspace workspace, CallModel model) {
        this.workspace = workspace;
        this.model = model;
        this.texts = workspace.texts();
        this.day = new DateField(null, text("nextDay"), texts.language().locale());
        this.confirm = Buttons.primary(text("confirm"), Feather.CHECK, model::confirmPending);
        confirm.setId("call-confirm");
        caller.getStyleClass().add("call-assign");
        VBox content = new VBox(14, person, outcomes(), details(), log);
        content.getStyleClass().add("call-card");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("call-scroll");
        model.pending().subscribe(this::ask);
    }

    /** Notes how the call ended, or asks for the time that was agreed on. */
    void end(Outcome outcome) {
        model.end(outcome);
        if (model.pending().get().isPresent()) {
            time.requestFocus();
            time.selectAll();
        }
    }

    private Node outcomes() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("call-keys");
        List<Outcome> outcomes = Outcome.ofCalls();
        for (int place = 0; place < outcomes.size(); place++) {
            Outcome outcome = outcomes.get(place);
            Button button = Buttons.secondary(
                    (place + 1) + "  " + texts.get("panel.outcome." + outcome),
                    CallLook.sign(outcome),
                    () -> end(outcome));
            button.setId("outcome-" + (place + 1));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            GridPane.setHgrow(button, Priority.ALWAYS);
            keys.add(button, place % 2, place / 2);
        }
        return new VBox(4, Labels.caption(text("how")), keys, Labels.muted(text("keys", outcomes.size())));
    }

    private Node details() {
        remark.setId("call-remark");
        remark.setPromptText(text("remarkPrompt"));
        remark.setAccessibleText(text("remark"));
        remark.textProperty().bindBidirectional(model.remark());
        time.setId("call-time");
        time.setPrefColumnCount(5);
        time.setPromptText(text("timePrompt"));
        time.setAccessibleText(text("nextTime"));
        time.textProperty().bindBidirectional(model.next().time());
        time.setOnAction(event -> model.confirmPending());
        day.setId("call-day");
        day.setPrefWidth(TextSize.width(140));
        day.valueProperty().bindBidirectional(model.next().day());
        HBox next = new HBox(8, day, time, confirm);
        next.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, Labels.caption(text("remark")), remark, Labels.caption(text("next")), next, asked);
    }

    private void ask(Optional<Outcome> pending) {
        confirm.setVisible(pending.isPresent());
        confirm.setManaged(pending.isPresent());
        asked.getStyleClass().removeAll("muted", "call-asked");
        asked.getStyleClass().add(pending.isPresent() ? "call-asked" : "muted");
        asked.setText(pending.map(outcome -> text("askNext", texts.get("panel.outcome." + outcome)))
                .orElseGet(() -> model.proposed(Outcome.NO_ANSWER)
                        .map(moment -> text("proposal", moment))
                        .orElse("")));
    }

    /** Shows somebody. */
    void show(CallTask task) {
        Registrant registrant = task.registrant();
        Label name = Labels.heading(registrant.name());
        name.getStyleClass().add("call-person");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, name, assigned(task));
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane reach = new FlowPane(12, 4);
        if (registrant.phone().isBlank()) {
            reach.getChildren().add(Labels.muted(text("noPhone")));
        } else {
            CopyButton phone = copy(registrant.phone());
            phone.setId("call-phone");
            phone.getStyleClass().add("call-phone");
            reach.getChildren().add(phone);
        }
        if (!registrant.email().isBlank()) {
            reach.getChildren().add(copy(registrant.email()));
        }
        VBox why = new VBox(2);
        task.why().forEach(reason -> why.getChildren().add(Labels.text("•  " + texts.get(reason))));
        person.getChildren()
                .setAll(
                        head,
                        Labels.muted(task.number() + " · "
                                + String.join(" · ", task.categories().values())),
                        reach,
                        new VBox(2, Labels.caption(text("why")), why));
        showLog(task);
        ask(model.pending().get());
        setVvalue(0);
    }

    private CopyButton copy(String value) {
        return new CopyButton(value, text("copy"), () -> workspace.notify(Notice.information(text("copied", value))));
    }

    private Node assigned(CallTask task) {
        caller.setText(task.caller().map(Caller::name).orElse(text("noCaller")));
        caller.setAccessibleText(text("assign"));
        caller.getItems().clear();
        model.list()
                .callers()
                .forEach(one -> caller.getItems()
                        .add(Buttons.item(
                                one.name(), Feather.USER, () -> model.assign(List.of(task.id()), Optional.of(one)))));
        caller.getItems()
                .add(Buttons.item(text("nobody"), Feather.X, () -> model.assign(List.of(task.id()), Optional.empty())));
        caller.setVisible(!model.list().callers().isEmpty());
        caller.setMinWidth(USE_PREF_SIZE);
        return caller;
    }

    private void showLog(CallTask task) {
        log.getChildren().setAll(Labels.caption(text("log")));
        if (task.contacts().isEmpty()) {
            log.getChildren().add(Labels.muted(text("noLog")));
        }
        for (Contact contact : task.contacts().reversed()) {
            log.getChildren().add(new ContactLine(contact, texts));
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.calling." + key, arguments);
    }
}
