package nl.lotwijzer.desktop.calling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.SpokenName;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Caller;
import nl.lotwijzer.panel.Outcome;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The call list: at the left whom to call, in the middle who is being called, at the right what to say or who calls. */
public final class CallPane extends BorderPane {
    /** Whose list is shown; empty for everybody's. */
    private record CallerChoice(Optional<Caller> caller) {}

    /** What stands at the right. */
    private enum Side {
        SCRIPT,
        CALLERS
    }

    /** A name and two lines of why. */
    private static final double CELL = 76;

    private final CallModel model;
    private final Texts texts;
    private final ListView<CallTask> list = SpokenName.ofPlace(new ListView<>());
    private final Label count = Labels.muted("");
    private final ComboBox<CallerChoice> callers = new ComboBox<>();
    private final FilterChips<Side> sides = new FilterChips<>(Side.SCRIPT);
    private final BorderPane side = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final CallCard card;
    private final ScriptPane script;
    private final CallersPane people;
    private final CallFiles files;
    private boolean showing;

    /** Whether the key that is down noted an outcome; it is not typed into the field that then has the cursor. */
    private boolean noted;

    public CallPane(Workspace workspace, CallModel model) {
        this.model = model;
        this.texts = workspace.texts();
        this.card = new CallCard(workspace, model);
        this.script = new ScriptPane(model, texts);
        this.people = new CallersPane(model, texts, this::chosen);
        this.files = new CallFiles(workspace, model);
        getStyleClass().addAll("tab-page", "calling");
        getStylesheets().add(StyleSheets.of(CallPane.class, "calling.css"));
        setTop(toolbar());
        setCenter(columns());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (noted) {
                event.consume();
            }
        });
        model.reading().subscribe(this::show);
        model.shown().subscribe(this::describe);
        model.selected().subscribe(this::showSelected);
    }

    private Node toolbar() {
        callers.setId("call-caller");
        callers.setAccessibleText(text("whose"));
        callers.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable CallerChoice choice) {
                return choice == null ? "" : choice.caller().map(Caller::name).orElse(text("everybody"));
            }

            @Override
            public CallerChoice fromString(String shown) {
                throw new UnsupportedOperationException("a caller is chosen, not typed");
            }
        });
        callers.getItems().setAll(new CallerChoice(Optional.empty()));
        callers.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.caller().set(chosen.caller());
            }
        });
        SearchField search = new SearchField(text("search"));
        search.setPrefWidth(TextSize.width(200));
        search.textProperty().bindBidirectional(model.search());
        sides.chip(Side.SCRIPT, text("script")).chip(Side.CALLERS, text("callers"));
        sides.selectedProperty().subscribe(chosen -> side.setCenter(chosen == Side.SCRIPT ? script : people));
        return new Toolbar(callers, search, count).right(sides, files.menu());
    }

    private Node columns() {
        list.setId("call-list");
        list.getStyleClass().add("call-list");
        list.setFixedCellSize(TextSize.height(CELL));
        list.setItems(model.shown());
        list.setCellFactory(view -> new CallCell(texts));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Labels.muted(text("nobodyFound")));
        list.getSelectionModel().selectedItemProperty().subscribe(task -> {
            if (!showing && task != null) {
                model.choose(Optional.of(task));
            }
        });
        middle.setMinWidth(TextSize.width(360));
        HBox.setHgrow(middle, Priority.ALWAYS);
        side.getStyleClass().add("call-side");
        return new HBox(12, list, middle, side);
    }

    private void show(CallReading reading) {
        showing = true;
        List<CallerChoice> choices = new ArrayList<>(List.of(new CallerChoice(Optional.empty())));
        reading.list().callers().forEach(caller -> choices.add(new CallerChoice(Optional.of(caller))));
        if (!callers.getItems().equals(choices)) {
            callers.getItems().setAll(choices);
        }
        callers.setValue(new CallerChoice(model.caller().get()));
        showing = false;
        showSelected(model.selected().get());
    }

    /** Shows who calls, beside whom is being called. */
    public void showCallers() {
        sides.selectedProperty().set(Side.CALLERS);
    }

    private void showSelected(Optional<CallTask> task) {
        showing = true;
        if (task.isEmpty()) {
            list.getSelectionModel().clearSelection();
            middle.setCenter(new EmptyState(Feather.PHONE_OFF, text("done"), text("doneYet")));
        } else {
            if (list.getSelectionModel().getSelectedItems().size() < 2) {
                list.getSelectionModel().clearAndSelect(model.shown().indexOf(task.get()));
            }
            card.show(task.get());
            middle.setCenter(card);
            script.show(task.get());
        }
        showing = false;
        describe();
    }

    private void describe() {
        long now = model.shown().stream().filter(task -> task.turn().now()).count();
        count.setText(text("count", now, model.shown().size() - now));
    }

    private List<CallTask> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** A digit notes how the call ended, unless somebody is typing: then it does so with Alt. */
    private void pressed(KeyEvent event) {
        noted = false;
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() || (typing && !event.isAltDown())) {
            return;
        }
        digit(event.getCode()).ifPresent(place -> {
            List<Outcome> outcomes = Outcome.ofCalls();
            if (place < outcomes.size()) {
                noted = true;
                card.end(outcomes.get(place));
                event.consume();
            }
        });
    }

    private static Optional<Integer> digit(KeyCode code) {
        String name = code.getName();
        String last = name.substring(name.length() - 1);
        return code.isDigitKey() && !last.equals("0") ? Optional.of(Integer.parseInt(last) - 1) : Optional.empty();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.calling." + key, arguments);
    }
}
