package nl.lotwijzer.desktop.steering;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SpokenName;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.steering.Meeting;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The meetings at the left, and the open one beside them. */
final class MeetingsPane extends HBox {
    private final MeetingsModel model;
    private final Words words;
    private final ObservableList<Meeting> meetings = FXCollections.observableArrayList();
    private final ListView<Meeting> list = SpokenName.ofPlace(new ListView<>(meetings));
    private final MeetingPage page;
    private boolean selecting;

    MeetingsPane(SteeringModel steering, MeetingsModel model, Words words) {
        this.model = model;
        this.words = words;
        this.page = new MeetingPage(steering, model, words);
        getStyleClass().add("tab-page");
        list.setId("meetings");
        list.getStyleClass().add("meeting-list");
        list.setAccessibleText(words.of("tab.meetings"));
        list.setCellFactory(of -> new MeetingCell());
        list.getSelectionModel().selectedItemProperty().subscribe(meeting -> {
            if (meeting != null && !selecting) {
                model.open(meeting.id());
            }
        });
        HBox.setHgrow(page, Priority.ALWAYS);
        steering.state().subscribe(now -> now.ifPresent(state -> show()));
        model.open().subscribe(this::select);
    }

    private void show() {
        selecting = true;
        meetings.setAll(model.all());
        selecting = false;
        if (meetings.isEmpty()) {
            Node empty = new EmptyState(
                    Feather.BRIEFCASE,
                    words.of("noMeetings"),
                    words.of("noMeetingsYet"),
                    Buttons.primary(words.of("plan"), Feather.CALENDAR, model::plan));
            HBox.setHgrow(empty, Priority.ALWAYS);
            getChildren().setAll(empty);
        } else {
            getChildren().setAll(list, page);
        }
        select(model.open().get());
    }

    private void select(Optional<Meeting> open) {
        selecting = true;
        open.ifPresentOrElse(
                meeting -> list.getSelectionModel().select(meeting),
                () -> list.getSelectionModel().clearSelection());
        selecting = false;
    }

    private final class MeetingCell extends ListCell<Meeting> {
        @Override
        protected void updateItem(@Nullable Meeting meeting, boolean empty) {
            super.updateItem(meeting, empty);
            setGraphic(empty || meeting == null ? null : row(meeting));
        }

        MeetingCell() {
            // No wider than the list: a long remark is shortened.
            setPrefWidth(0);
        }

        private Node row(Meeting meeting) {
            Label title = new Label(words.of("meeting.row", meeting.number(), words.day(meeting.date())));
            title.getStyleClass().add("medium");
            StatusBadge badge = new StatusBadge(
                    meeting.held() ? Tone.SUCCESS : Tone.ACCENT,
                    meeting.held() ? Feather.CHECK_CIRCLE : Feather.CALENDAR,
                    words.word("status", meeting.status()));
            Label more = Labels.muted(
                    meeting.held()
                            ? words.of("meeting.present", meeting.present())
                            : words.of("meeting.items", meeting.agenda().size()));
            more.setWrapText(false);
            HBox below = new HBox(6, badge, more);
            below.getStyleClass().add("meeting-row");
            return new VBox(4, title, below);
        }
    }
}
