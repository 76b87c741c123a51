package nl.lotwijzer.desktop.sessions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import org.kordamp.ikonli.feather.Feather;

/** The tab with when and where a session is. */
final class SessionDetailsPane extends VBox {
    private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,2})[:.](\\d{2})\\s*");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    private final SessionsModel model;
    private final Texts texts;
    private final TextField title = new TextField();
    private final DateField date;
    private final TextField start = new TextField();
    private final TextField end = new TextField();
    private final TextField place = new TextField();
    private final Spinner<Integer> tableSize =
            new Spinner<>(SessionDetails.SMALLEST_TABLE, SessionDetails.LARGEST_TABLE, SessionDetails.USUAL_TABLE);
    private final Label outcome = Labels.text("");
    private Optional<Session> shown = Optional.empty();

    SessionDetailsPane(SessionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.date =
                new DateField(LocalDate.EPOCH, text("date"), texts.language().locale());
        getStyleClass().add("tab-content");
        title.setId("session-title");
        start.setPrefColumnCount(5);
        end.setPrefColumnCount(5);
        start.setMaxWidth(90);
        end.setMaxWidth(90);
        tableSize.setMaxWidth(90);
        outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
        Button save = Buttons.secondary(text("save"), Feather.CHECK, this::save);
        Button remove = Buttons.danger(text("remove"), Feather.TRASH_2, () -> shown.ifPresent(model::remove));
        HBox buttons = new HBox(8, save, remove);
        Form form = new Form()
                .row(text("titleField"), title)
                .row(text("date"), date)
                .row(text("start"), start)
                .row(text("end"), end)
                .row(text("place"), place)
                .row(text("tableSize"), tableSize, text("tableSizeHint"))
                .wide(outcome)
                .wide(buttons);
        form.setMaxWidth(620);
        getChildren().add(form);
        model.content()
                .subscribe(content -> content.map(SessionContent::session).ifPresent(this::show));
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
        outcome.setText("");
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
            SessionDetails details = new SessionDetails(
                    title.getText(), date.getValue(), from.get(), to.get(), place.getText(), tableSize.getValue());
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
        Matcher time = TIME.matcher(typed);
        try {
            return time.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // 25:00 is no time either; the form says so.
        }
    }

    private String text(String key) {
        return texts.get("desktop.sessions." + key);
    }
}
