package nl.lotwijzer.desktop.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
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
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.AbsenceReason;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.Session;
import org.kordamp.ikonli.feather.Feather;

/** The tab with who is expected and who came, and beside it whether those who came mirror the population. */
final class AttendancePane extends VBox {
    /** From this width on, in pixels, the list has room for the reasons too. */
    private static final double WIDE = 640;

    private final Workspace workspace;
    private final Texts texts;
    private final SessionsModel sessions;
    private final AttendanceModel model;
    private final FilterChips<Optional<Attendance>> chips = new FilterChips<>(Optional.empty());
    private final Label count = Labels.muted("");
    private final TableView<Attendee> table;
    private final PresencePane presence;
    private final AttendanceMarks marks;
    private Map<Long, List<Integer>> tables = Map.of();

    /** @param checkIn opens the window at the door */
    AttendancePane(Workspace workspace, SessionsModel sessions, SessionPapers papers, Runnable checkIn) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.sessions = sessions;
        this.model = new AttendanceModel(workspace, sessions);
        this.presence = new PresencePane(model, texts);
        this.marks = new AttendanceMarks(model, texts);
        getStyleClass().add("tab-content");
        chips.chip(Optional.empty(), text("all"));
        for (Attendance attendance : Attendance.values()) {
            chips.chip(Optional.of(attendance), texts.get("sessions.attendance." + attendance));
        }
        chips.selectedProperty().bindBidirectional(model.shownOnly());
        table = table();
        model.category().subscribe(_ -> describe());
        HBox main = new HBox(12, table, presence);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(main, Priority.ALWAYS);
        SearchField search = new SearchField(text("searchPeople"));
        search.setPrefWidth(TextSize.width(190));
        search.textProperty().bindBidirectional(model.search());
        Button door = Buttons.secondary(text("checkIn"), Feather.LOG_IN, checkIn);
        door.setId("open-check-in");
        Toolbar toolbar = new Toolbar(search, count).right(door, more(papers));
        sessions.content()
                .subscribe(content -> content.ifPresent(one -> {
                    tables = one.day().tables();
                    show(one, List.of(chips, toolbar, main, marks));
                }));
    }

    private MenuButton more(SessionPapers papers) {
        MenuButton more = Buttons.more(
                text("more"),
                Buttons.item(text("badgesTables"), Feather.TAG, () -> withSession(one -> papers.badges(one, true))),
                Buttons.item(text("badgesPlain"), Feather.TAG, () -> withSession(one -> papers.badges(one, false))),
                Buttons.item(text("restPresent"), Feather.CHECK_CIRCLE, () -> model.markRest(Attendance.PRESENT)),
                Buttons.item(text("restAbsent"), Feather.X_CIRCLE, () -> model.markRest(Attendance.ABSENT)));
        more.setId("attendance-more");
        return more;
    }

    private void withSession(Consumer<Session> deed) {
        sessions.content().get().map(SessionContent::session).ifPresent(deed);
    }

    private TableView<Attendee> table() {
        TableView<Attendee> built = TableBuilder.of(model.shown())
                .text(
                        texts.get("desktop.participants.numberColumn"),
                        70,
                        one -> one.participant().number())
                .text(
                        texts.get("desktop.participants.name"),
                        140,
                        one -> one.participant().name())
                .node(text("attendance"), 120, this::badge, Comparator.comparing(Attendee::attendance))
                .text(
                        text("cameColumn"),
                        62,
                        one -> one.arrived().map(model::clock).orElse(""))
                .text(
                        text("leftColumn"),
                        62,
                        one -> one.left().map(model::clock).orElse(""))
                .text(text("table"), 62, this::tablesOf)
                .text(text("reasonColumn"), 110, this::reason)
                .placeholder(Labels.muted(texts.get("desktop.participants.noneFound")))
                .several(this::choose)
                .build();
        built.setId("attendance");
        TableColumn<Attendee, ?> reasons = built.getColumns().getLast();
        built.widthProperty().subscribe(width -> reasons.setVisible(width.doubleValue() > WIDE));
        built.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.mark(model.chosen(), Attendance.PRESENT);
                event.consume();
            }
        });
        return built;
    }

    private void choose(List<Attendee> chosen) {
        model.choose(chosen);
        describe();
    }

    private Node badge(Attendee attendee) {
        StatusBadge badge = AttendanceLook.badge(attendee.attendance(), texts);
        if (attendee.reason().isPresent()) {
            badge.setTooltip(new Tooltip(reason(attendee)));
        }
        return badge;
    }

    private String reason(Attendee attendee) {
        return attendee.reason()
                .map((AbsenceReason one) -> texts.get("sessions.reason." + one))
                .orElse("");
    }

    /** Returns the table of each round, once if it is the same in all of them. */
    private String tablesOf(Attendee attendee) {
        List<Integer> seats = tables.getOrDefault(attendee.id(), List.of());
        List<String> written = (seats.stream().distinct().count() == 1 ? seats.subList(0, 1) : seats)
                .stream()
                        .map(table -> table == 0 ? "–" : Integer.toString(table))
                        .toList();
        return String.join(" · ", written);
    }

    private void show(SessionContent content, List<Node> parts) {
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
        if (table.getScene() == null || !getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        chips.count(
                Optional.empty(),
                text("number", content.attendance().attendees().size()));
        for (Attendance attendance : Attendance.values()) {
            chips.count(
                    Optional.of(attendance), text("number", content.attendance().count(attendance)));
        }
        presence.show();
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

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
