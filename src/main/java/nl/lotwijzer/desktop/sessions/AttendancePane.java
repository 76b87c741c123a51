package nl.lotwijzer.desktop.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendee;
import org.kordamp.ikonli.feather.Feather;

/** The tab with who is expected and who came. */
final class AttendancePane extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final SessionsModel sessions;
    private final AttendanceModel model;
    private final FilterChips<Optional<Attendance>> chips = new FilterChips<>(Optional.empty());
    private final Label count = Labels.muted("");
    private final HBox marks = new HBox(8);
    private final TableView<Attendee> table;

    AttendancePane(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.sessions = sessions;
        this.model = new AttendanceModel(workspace, sessions);
        getStyleClass().add("tab-content");
        chips.chip(Optional.empty(), text("all"));
        for (Attendance attendance : Attendance.values()) {
            chips.chip(Optional.of(attendance), texts.get("sessions.attendance." + attendance));
            Button mark = Buttons.secondary(
                    texts.get("sessions.attendance." + attendance),
                    sign(attendance),
                    () -> model.mark(model.chosen(), attendance));
            mark.setId("mark-" + attendance);
            marks.getChildren().add(mark);
        }
        chips.selectedProperty().bindBidirectional(model.shownOnly());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        sessions.content().subscribe(content -> content.ifPresent(this::show));
    }

    private TableView<Attendee> table() {
        TableView<Attendee> built = TableBuilder.of(model.shown())
                .text(
                        texts.get("desktop.participants.numberColumn"),
                        70,
                        one -> one.participant().number())
                .text(
                        texts.get("desktop.participants.name"),
                        220,
                        one -> one.participant().name())
                .node(
                        text("attendance"),
                        140,
                        one -> badge(one.attendance()),
                        Comparator.comparing(Attendee::attendance))
                .value(text("table"), 90, this::tableOf, number -> number == 0 ? "–" : text("number", number))
                .text(
                        texts.get("desktop.participants.phone"),
                        130,
                        one -> one.participant().registrant().phone())
                .placeholder(Labels.muted(texts.get("desktop.participants.noneFound")))
                .build();
        built.setId("attendance");
        built.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        built.getSelectionModel().getSelectedItems().subscribe(() -> {
            model.choose(built.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .toList());
            describe();
        });
        built.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.mark(model.chosen(), Attendance.PRESENT);
                event.consume();
            }
        });
        return built;
    }

    private int tableOf(Attendee attendee) {
        return sessions.content()
                .get()
                .flatMap(SessionContent::plan)
                .flatMap(plan -> plan.tableOf(attendee.participant().id()))
                .map(table -> table.number())
                .orElse(0);
    }

    private void show(SessionContent content) {
        if (content.attendance().attendees().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.USERS,
                            text("nobody"),
                            text("nobodyYet"),
                            Buttons.secondary(
                                    text("toParticipants"),
                                    Feather.USERS,
                                    () -> workspace.navigate(Place.PARTICIPANTS))));
            return;
        }
        if (table.getParent() == null) {
            SearchField search = new SearchField(text("searchPeople"));
            search.textProperty().bindBidirectional(model.search());
            Button rest = Buttons.secondary(text("restPresent"), model::markRestPresent);
            HBox line = new HBox(8, Labels.muted(text("markAs")), marks);
            line.getStyleClass().add("mark-line");
            getChildren().setAll(chips, new Toolbar(search, count).right(rest), table, line);
        }
        chips.count(
                Optional.empty(),
                text("number", content.attendance().attendees().size()));
        for (Attendance attendance : Attendance.values()) {
            chips.count(
                    Optional.of(attendance), text("number", content.attendance().count(attendance)));
        }
        selectAgain();
        describe();
    }

    /** The rows were read anew, which cleared the selection. */
    private void selectAgain() {
        List<Attendee> chosen = model.chosen();
        int[] rows = chosen.stream().mapToInt(table.getItems()::indexOf).toArray();
        table.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
        }
    }

    private void describe() {
        int chosen = model.chosen().size();
        count.setText(
                chosen > 0
                        ? texts.get("desktop.participants.selected", chosen)
                        : texts.get("desktop.participants.count", model.shown().size()));
        marks.setDisable(chosen == 0);
    }

    private StatusBadge badge(Attendance attendance) {
        return new StatusBadge(tone(attendance), sign(attendance), texts.get("sessions.attendance." + attendance));
    }

    private static Tone tone(Attendance attendance) {
        return switch (attendance) {
            case INVITED -> Tone.NEUTRAL;
            case PRESENT -> Tone.SUCCESS;
            case LATE -> Tone.ACCENT;
            case EXCUSED -> Tone.WARNING;
            case ABSENT -> Tone.DANGER;
        };
    }

    private static Feather sign(Attendance attendance) {
        return switch (attendance) {
            case INVITED -> Feather.MAIL;
            case PRESENT -> Feather.CHECK_CIRCLE;
            case LATE -> Feather.CLOCK;
            case EXCUSED -> Feather.PHONE_OFF;
            case ABSENT -> Feather.X_CIRCLE;
        };
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
