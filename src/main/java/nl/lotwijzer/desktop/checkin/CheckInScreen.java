package nl.lotwijzer.desktop.checkin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendee;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window at the door: one field, whom it finds, and large who came in last. */
public final class CheckInScreen {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final CheckInModel model;
    private final DoorWords words;
    private final Workspace workspace;
    private final BorderPane root = new BorderPane();
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final VBox greeting = new VBox();
    private final Label title = new Label();
    private final Figure inside;
    private final Figure expected;
    private final Figure late;
    private final Figure away;

    public CheckInScreen(Workspace workspace, long session) {
        this.workspace = workspace;
        this.model = new CheckInModel(workspace, session);
        this.words = new DoorWords(workspace.texts(), workspace.clock().getZone());
        inside = new Figure(words.text("inside"));
        expected = new Figure(words.text("expected"));
        late = new Figure(words.text("lateCount"));
        away = new Figure(words.text("away"));
        root.getStyleClass().addAll("screen", "check-in");
        root.getStylesheets().add(StyleSheets.of(CheckInScreen.class, "checkin.css"));
        root.setTop(top());
        root.setCenter(middle());
        root.setBottom(keys());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.door().subscribe(door -> door.ifPresent(this::show));
        model.found().subscribe(this::list);
        model.pointed().subscribe(_ -> list());
        model.greeting().subscribe(_ -> greet());
        model.typed().subscribe(_ -> list());
    }

    private VBox top() {
        title.getStyleClass().add("screen-title");
        VBox top = new VBox(title, new FigureStrip(inside, expected, late, away));
        top.getStyleClass().add("check-in-top");
        return top;
    }

    private HBox middle() {
        field.setId("check-in");
        field.setPromptText(words.text("prompt"));
        field.setAccessibleText(words.text("prompt"));
        field.getStyleClass().add("check-in-field");
        field.textProperty().bindBidirectional(model.typed());
        list.getStyleClass().add("check-in-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(field, scroll);
        left.getStyleClass().add("check-in-left");
        greeting.getStyleClass().add("greeting");
        greeting.setId("greeting");
        HBox.setHgrow(greeting, Priority.ALWAYS);
        HBox middle = new HBox(left, greeting);
        middle.getStyleClass().add("check-in-middle");
        return middle;
    }

    private FlowPane keys() {
        FlowPane keys = new FlowPane(
                Labels.muted(words.text("keyEnter")),
                Labels.muted(words.text("keyDigit")),
                Buttons.secondary(words.text("keyEscape"), Feather.ROTATE_CCW, model::takeBack),
                Buttons.secondary(words.text("keyLeaves"), Feather.LOG_OUT, model::leaves));
        keys.getStyleClass().add("check-in-keys");
        keys.getChildren().forEach(key -> key.setFocusTraversable(false));
        return keys;
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event)) {
            model.takeBack();
        } else {
            switch (event.getCode()) {
                case ENTER -> model.enter();
                case ESCAPE -> model.escape();
                case DOWN -> model.point(1);
                case UP -> model.point(-1);
                case F4 -> model.leaves();
                default -> {
                    return;
                }
            }
        }
        event.consume();
        field.requestFocus();
    }

    private void show(Door door) {
        AttendanceList attendance = door.attendance();
        title.setText(
                words.text("title", door.session().number(), door.session().title()));
        inside.value(words.text("number", attendance.there()));
        expected.value(words.text("number", attendance.count(Attendance.INVITED)));
        late.value(words.text("number", attendance.count(Attendance.LATE)));
        away.value(words.text("number", attendance.count(Attendance.EXCUSED, Attendance.ABSENT)));
        list();
        greet();
    }

    private void list() {
        list.getChildren().clear();
        if (model.typed().get().isBlank()) {
            List<Attendee> missing = model.missing();
            list.getChildren().add(Labels.caption(words.text("missing", missing.size())));
            missing.forEach(one -> list.getChildren().add(line("", one, false)));
            return;
        }
        Optional<Attendee> meant = model.meant();
        int number = 1;
        for (Attendee one : model.found()) {
            if (number <= CheckInModel.CHOICES) {
                list.getChildren().add(line(Integer.toString(number), one, meant.equals(Optional.of(one))));
            }
            number++;
        }
        int more = model.found().size() - CheckInModel.CHOICES;
        if (more > 0) {
            list.getChildren().add(Labels.muted(words.text("more", more)));
        } else if (model.found().isEmpty()) {
            String key = meant.isPresent() ? "codeOf" : "noneFound";
            list.getChildren()
                    .add(Labels.muted(words.text(
                            key, meant.map(one -> one.participant().name()).orElse(""))));
        }
    }

    private HBox line(String digit, Attendee one, boolean pointed) {
        Label name = new Label(one.participant().name());
        name.getStyleClass().add("check-in-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = Labels.caption(one.participant().number());
        HBox line = new HBox(name, number);
        if (!digit.isEmpty()) {
            Label key = new Label(digit);
            key.getStyleClass().add("check-in-digit");
            line.getChildren().addFirst(key);
        }
        if (one.there()) {
            line.getChildren().add(new FontIcon(Feather.CHECK_CIRCLE));
        } else if (one.attendance().staysAway()) {
            line.getChildren().add(Labels.caption(workspace.texts().get("sessions.attendance." + one.attendance())));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("check-in-line");
        line.pseudoClassStateChanged(POINTED, pointed);
        line.pseudoClassStateChanged(INSIDE, one.there());
        line.setOnMouseClicked(_ -> {
            model.checkIn(one);
            field.requestFocus();
        });
        return line;
    }

    /** Says large what came of it, with what stands in the project now: a change elsewhere shows here too. */
    private void greet() {
        Greeting said = model.greeting().get();
        for (Tone tone : Tone.values()) {
            greeting.getStyleClass().remove(tone.styleClass());
        }
        greeting.getStyleClass().add(said.tone().styleClass());
        Label what = new Label(words.text(
                "said." + said.key(), said.name(), said.at().map(words::clock).orElse("")));
        what.setWrapText(true);
        what.getStyleClass().add("greeting-what");
        greeting.getChildren().setAll(new FontIcon(said.tone().sign()), what);
        said.person().ifPresent(person -> model.door().get().ifPresent(door -> person(door, person, said.name())));
    }

    private void person(Door door, long person, String known) {
        Label name = new Label(known);
        name.setId("greeting-name");
        name.setWrapText(true);
        name.getStyleClass().add("greeting-name");
        greeting.getChildren().add(1, name);
        String table = words.table(door, person);
        if (!table.isEmpty()) {
            Label seat = new Label(table);
            seat.setId("greeting-table");
            seat.getStyleClass().add("greeting-table");
            greeting.getChildren().add(2, seat);
        }
        List<String> needs = words.needs(door, person);
        if (!needs.isEmpty()) {
            Label need = new Label(needs.stream().collect(Collectors.joining("\n")));
            need.setWrapText(true);
            need.getStyleClass().add("greeting-needs");
            need.setGraphic(new FontIcon(Feather.INFO));
            greeting.getChildren().add(need);
        }
    }

    public Parent root() {
        return root;
    }

    /** Puts the cursor where the typing goes. */
    public void focus() {
        field.requestFocus();
    }

    /** Ends watching the project. */
    public void dispose() {
        model.dispose();
    }
}
