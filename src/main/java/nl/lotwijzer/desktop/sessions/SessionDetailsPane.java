package nl.lotwijzer.desktop.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Arrangements;
import nl.lotwijzer.sessions.FixedStart;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.SessionForm;
import org.kordamp.ikonli.feather.Feather;

/** The tab with when and where a session is, its rooms and its calendar files. */
final class SessionDetailsPane extends VBox {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    private final SessionsModel model;
    private final Texts texts;
    private final TextField title = new TextField();
    private final DateField date;
    private final TextField start = new TextField();
    private final TextField end = new TextField();
    private final Label nextDay = Labels.muted("");
    private final TextField place = new TextField();
    private final TextArea route = new TextArea();
    private final FilterChips<SessionForm> form = new FilterChips<>(SessionForm.ON_SITE);
    private final TextField link = new TextField();
    private final TextArea remark = new TextArea();
    private final Spinner<Integer> tableSize =
            new Spinner<>(SessionDetails.SMALLEST_TABLE, SessionDetails.LARGEST_TABLE, SessionDetails.USUAL_TABLE);
    private final Spinner<Integer> grace = new Spinner<>(0, Arrangements.MOST_GRACE, Arrangements.USUAL_GRACE);
    private final Label outcome = Labels.text("");
    private final RoomsEditor rooms;
    private final VBox off = new VBox();
    private final Button cancel;
    private Optional<Session> shown = Optional.empty();

    SessionDetailsPane(SessionsModel model, Texts texts, SessionPapers papers) {
        this.model = model;
        this.texts = texts;
        this.date =
                new DateField(LocalDate.EPOCH, text("date"), texts.language().locale());
        this.rooms = new RoomsEditor(model, texts);
        getStyleClass().add("tab-content");
        title.setId("session-title");
        for (TextField time : List.of(start, end)) {
            time.setPrefColumnCount(5);
            time.setMaxWidth(TextSize.width(76));
            time.textProperty().subscribe(_ -> tellNextDay());
        }
        for (TextArea area : List.of(route, remark)) {
            area.setPrefRowCount(2);
            area.setWrapText(true);
        }
        tableSize.setMaxWidth(TextSize.width(90));
        grace.setMaxWidth(TextSize.width(90));
        grace.setEditable(true);
        for (SessionForm one : SessionForm.values()) {
            form.chip(one, texts.get("sessions.form." + one));
        }
        link.disableProperty().bind(form.selectedProperty().map(one -> !one.byLink()));
        link.setPromptText("https://");
        outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
        cancel =
                Buttons.secondary("", Feather.SLASH, () -> shown.ifPresent(one -> model.cancel(one, !one.cancelled())));
        HBox columns = new HBox(24, fields(), beside(papers));
        HBox.setHgrow(columns.getChildren().getFirst(), Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new VBox(12, off, columns));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.content()
                .subscribe(content -> content.ifPresent(one -> {
                    show(one.session());
                    rooms.show(one);
                }));
    }

    private VBox fields() {
        Button save = Buttons.secondary(text("save"), Feather.CHECK, this::save);
        Button remove = Buttons.danger(text("remove"), Feather.TRASH_2, () -> shown.ifPresent(model::remove));
        HBox times = new HBox(8, start, Labels.muted("–"), end, nextDay);
        times.getStyleClass().add("mark-line");
        start.setAccessibleText(text("start"));
        end.setAccessibleText(text("end"));
        Form fields = new Form()
                .row(text("titleField"), title)
                .row(text("date"), date)
                .row(text("fromUntil"), times)
                .row(text("place"), place)
                .row(text("route"), route)
                .row(text("form"), form)
                .row(text("link"), link)
                .row(text("remark"), remark)
                .row(text("tableSize"), tableSize)
                .row(text("grace"), grace)
                .wide(outcome)
                .wide(new FlowPane(8, 8, save, cancel, remove));
        fields.setMaxWidth(TextSize.width(560));
        return new VBox(fields);
    }

    private VBox beside(SessionPapers papers) {
        Button one = Buttons.secondary(text("calendarOne"), Feather.CALENDAR, () -> shown.ifPresent(papers::calendar));
        Button all = Buttons.secondary(
                text("calendarAll"), Feather.CALENDAR, () -> papers.calendar(List.copyOf(model.sessions())));
        VBox beside = new VBox(
                12,
                new Card(text("rooms"), text("roomsHint"), rooms),
                new Card(text("calendar"), text("calendarHint"), new VBox(8, one, all)));
        beside.getStyleClass().add("session-beside");
        return beside;
    }

    private void tellNextDay() {
        Optional<LocalTime> from = time(start.getText());
        Optional<LocalTime> to = time(end.getText());
        boolean next = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        nextDay.setText(next ? text("nextDay") : "");
    }

    /** Fills the fields, unless the same is shown already and somebody may be typing. */
    private void show(Session session) {
        if (shown.equals(Optional.of(session))) {
            return;
        }
        shown = Optional.of(session);
        SessionDetails details = session.details();
        title.setText(details.title());
        date.setValue(details.date());
        start.setText(details.start().format(SHOWN));
        end.setText(details.end().format(SHOWN));
        place.setText(details.place());
        tableSize.getValueFactory().setValue(details.tableSize());
        Arrangements arrangements = details.arrangements();
        route.setText(arrangements.route());
        form.selectedProperty().set(arrangements.form());
        link.setText(arrangements.link());
        remark.setText(arrangements.remark());
        grace.getValueFactory().setValue(arrangements.grace());
        outcome.setText("");
        cancel.setText(text(session.cancelled() ? "reinstate" : "cancel"));
        off.getChildren().clear();
        if (session.cancelled()) {
            off.getChildren().add(new Banner(Tone.WARNING, text("isOff")));
        }
    }

    private void save() {
        Optional<LocalTime> from = time(start.getText());
        Optional<LocalTime> to = time(end.getText());
        if (shown.isEmpty()) {
            return;
        }
        if (date.getValue() == null) {
            tell(text("noDate"), false);
        } else if (from.isEmpty() || to.isEmpty()) {
            tell(text("noTime"), false);
        } else {
            SessionForm chosen = form.selectedProperty().get();
            SessionDetails details = new SessionDetails(
                    title.getText(),
                    date.getValue(),
                    from.get(),
                    to.get(),
                    place.getText(),
                    tableSize.getValue(),
                    new Arrangements(
                            route.getText(),
                            chosen,
                            chosen.byLink() ? Objects.requireNonNullElse(link.getText(), "") : "",
                            remark.getText(),
                            grace.getValue()));
            model.save(
                    shown.get().id(),
                    details,
                    () -> tell(text("saved"), true),
                    failure -> tell(texts.get(failure.told()), false));
        }
    }

    private void tell(String words, boolean good) {
        outcome.setText(words);
        outcome.getStyleClass().removeAll("form-problem", "form-good");
        outcome.getStyleClass().add(good ? "form-good" : "form-problem");
    }

    private static Optional<LocalTime> time(String typed) {
        return FixedStart.read(typed).filter(read -> read.day().isEmpty()).map(FixedStart.Typed::time);
    }

    private String text(String key) {
        return texts.get("desktop.sessions." + key);
    }
}
