package nl.lotwijzer.desktop.calling;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallProgress;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Caller;
import org.kordamp.ikonli.feather.Feather;

/** The callers: how far each is, who calls whom, and by when everybody is to have answered. */
final class CallersPane extends ScrollPane {
    private final CallModel model;
    private final Texts texts;
    private final Supplier<List<CallTask>> chosen;
    private final VBox content = new VBox(14);

    /** @param chosen whoever is chosen in the list */
    CallersPane(CallModel model, Texts texts, Supplier<List<CallTask>> chosen) {
        this.model = model;
        this.texts = texts;
        this.chosen = chosen;
        content.getStyleClass().add("call-callers");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.reading().subscribe(this::show);
    }

    private void show(CallReading reading) {
        List<Caller> callers = reading.list().callers();
        VBox lines = new VBox(10);
        for (Caller caller : callers) {
            Optional<CallProgress> progress = reading.list().progress().stream()
                    .filter(one -> one.caller().equals(Optional.of(caller)))
                    .findFirst();
            lines.getChildren().add(line(caller, progress));
        }
        if (callers.isEmpty()) {
            lines.getChildren().add(Labels.muted(text("noCallersYet")));
        }
        Button add = Buttons.secondary(text("addCaller"), Feather.USER_PLUS, model::addCaller);
        add.setId("add-caller");
        content.getChildren().setAll(Labels.heading(text("callers")), lines, add);
        if (!callers.isEmpty()) {
            content.getChildren().add(spreading(reading, callers));
        }
        content.getChildren().add(deadline(reading));
    }

    private Node line(Caller caller, Optional<CallProgress> progress) {
        Label name = new Label(caller.name());
        name.getStyleClass().add("call-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = Buttons.icon(text("removeCaller", caller.name()), Feather.X, () -> model.removeCaller(caller));
        int people = progress.map(CallProgress::people).orElse(0);
        int toCall = progress.map(CallProgress::toCall).orElse(0);
        ProgressBar bar = new ProgressBar(people == 0 ? 0 : (people - toCall) / (double) people);
        bar.setMaxWidth(Double.MAX_VALUE);
        String told = progress.map(one ->
                        text("progress", one.people(), one.toCall(), one.reached(), one.confirmed(), one.declined()))
                .orElse(text("noPeople"));
        bar.setAccessibleText(told);
        return new VBox(2, new HBox(8, name, remove), bar, Labels.muted(told));
    }

    private Node spreading(CallReading reading, List<Caller> callers) {
        long free = reading.list().tasks().stream()
                .filter(task -> task.caller().isEmpty())
                .count();
        Button spread = Buttons.secondary(text("spread", free), Feather.SHUFFLE, model::spread);
        spread.setId("spread");
        spread.setDisable(free == 0);
        MenuButton give = new MenuButton(text("giveChosen"));
        callers.forEach(caller ->
                give.getItems().add(Buttons.item(caller.name(), Feather.USER, () -> give(Optional.of(caller)))));
        give.getItems().add(Buttons.item(text("nobody"), Feather.X, () -> give(Optional.empty())));
        return new VBox(8, Labels.muted(text("spreadExplained", free)), spread, give);
    }

    private void give(Optional<Caller> caller) {
        List<Long> people = chosen.get().stream().map(CallTask::id).toList();
        if (!people.isEmpty()) {
            model.assign(people, caller);
        }
    }

    private Node deadline(CallReading reading) {
        DateField day = new DateField(
                reading.list().plan().confirmBy().orElse(null),
                text("deadline"),
                texts.language().locale());
        day.setId("confirm-by");
        day.setPrefWidth(TextSize.width(150));
        day.valueProperty().addListener((property, before, now) -> model.changeConfirmBy(Optional.ofNullable(now)));
        return new VBox(4, Labels.caption(text("deadline")), day, Labels.muted(text("deadlineExplained")));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.calling." + key, arguments);
    }
}
