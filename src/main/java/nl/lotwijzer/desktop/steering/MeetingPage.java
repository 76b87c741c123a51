package nl.lotwijzer.desktop.steering;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingDetails;
import nl.lotwijzer.steering.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One meeting: when and where, the agenda, who came, and what was said. Each part is drawn anew only when it changed. */
final class MeetingPage extends PageScroll {
    private static final double DATE_WIDTH = 144;
    private static final double TIME_WIDTH = 76;

    private final MeetingsModel model;
    private final Words words;
    private final VBox details = new VBox();
    private final VBox notes = new VBox();
    private final AgendaCard agenda;
    private final AttendanceCard attendance;
    private Optional<Meeting> shown = Optional.empty();

    MeetingPage(SteeringModel steering, MeetingsModel model, Words words) {
        this.model = model;
        this.words = words;
        this.agenda = new AgendaCard(model, words);
        this.attendance = new AttendanceCard(steering, model, words);
        VBox column = new VBox(details, agenda, attendance, notes);
        column.getStyleClass().add("meeting-page");
        setContent(column);
        model.open().subscribe(meeting -> meeting.ifPresent(this::show));
    }

    private void show(Meeting meeting) {
        @Nullable Meeting before = shown.filter(old -> old.id() == meeting.id()).orElse(null);
        shown = Optional.of(meeting);
        if (before == null || !before.details().equals(meeting.details()) || before.status() != meeting.status()) {
            details.getChildren().setAll(detailsCard(meeting));
        }
        if (before == null || !before.agenda().equals(meeting.agenda())) {
            agenda.show(meeting);
        }
        if (before == null || !before.attendees().equals(meeting.attendees()) || before.status() != meeting.status()) {
            attendance.show(meeting);
        }
        if (before == null || !before.notes().equals(meeting.notes())) {
            notes.getChildren().setAll(notesCard(meeting));
        }
    }

    private Node detailsCard(Meeting meeting) {
        MeetingDetails known = meeting.details();
        DateField date = new DateField(known.date(), words.of("meeting.date"), words.locale());
        date.setId("meeting-date");
        date.setMinWidth(TextSize.width(DATE_WIDTH));
        date.setPrefWidth(TextSize.width(DATE_WIDTH));
        TextField time =
                new TextField(known.start() == null ? "" : known.start().toString());
        time.setId("meeting-time");
        time.setMinWidth(TextSize.width(TIME_WIDTH));
        time.setPrefWidth(TextSize.width(TIME_WIDTH));
        TextField place = new TextField(known.place());
        place.setId("meeting-place");
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Runnable keep = () -> {
            problem.setText("");
            model.change(
                    meeting,
                    date.getValue(),
                    time.getText(),
                    place.getText(),
                    failure -> problem.setText(words.texts().get(failure.told())));
        };
        date.valueProperty().subscribe((before, now) -> keep.run());
        keepAfter(time, keep);
        keepAfter(place, keep);
        HBox placeField = new HBox(labelled("meeting.place", place));
        HBox.setHgrow(placeField, Priority.ALWAYS);
        HBox.setHgrow(placeField.getChildren().getFirst(), Priority.ALWAYS);
        HBox fields = new HBox(8, labelled("meeting.date", date), labelled("meeting.time", time), placeField);
        return new Card(words.of("meeting.title", meeting.number()), words.weekday(known.date()), fields, problem)
                .actions(buttons(meeting));
    }

    private Node[] buttons(Meeting meeting) {
        if (meeting.held()) {
            return new Node[] {
                Buttons.secondary(words.of("meeting.toCome"), () -> model.status(meeting, MeetingStatus.PLANNED))
            };
        }
        Button held = Buttons.secondary(
                words.of("meeting.held"), Feather.CHECK, () -> model.status(meeting, MeetingStatus.HELD));
        held.setId("meeting-held");
        return new Node[] {
            held,
            Buttons.more(
                    words.of("more"),
                    Buttons.item(words.of("meeting.remove"), Feather.TRASH_2, () -> model.remove(meeting)))
        };
    }

    private VBox labelled(String key, Control field) {
        Label label = Labels.caption(words.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(words.of(key));
        VBox box = new VBox(2, label, field);
        box.setFillWidth(true);
        return box;
    }

    /** Keeps what was typed when somebody presses Enter or goes on. */
    private static void keepAfter(TextField field, Runnable keep) {
        String before = field.getText();
        field.setOnAction(event -> keep.run());
        field.focusedProperty().subscribe((was, focused) -> {
            if (Boolean.TRUE.equals(was) && !focused && !field.getText().equals(before)) {
                keep.run();
            }
        });
    }

    private Node notesCard(Meeting meeting) {
        TextArea area = new TextArea(meeting.notes());
        area.setId("meeting-notes");
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.setPromptText(words.of("notes.prompt"));
        area.setAccessibleText(words.of("notes.title"));
        area.focusedProperty().subscribe((was, focused) -> {
            if (Boolean.TRUE.equals(was) && !focused) {
                model.notes(meeting, area.getText());
            }
        });
        Button make = Buttons.secondary(words.of("notes.make"), Feather.FILE_TEXT, () -> {
            model.notes(meeting, area.getText());
            model.makeNotes(meeting);
        });
        make.setId("make-notes");
        return new Card(words.of("notes.title"), words.of("notes.purpose"), area).actions(make);
    }
}
