package nl.lotwijzer.desktop.sessions;

import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import org.jspecify.annotations.Nullable;

/** A session in the list: its number and title, below it the day and the place. */
final class SessionCell extends ListCell<Session> {
    private final Texts texts;
    private final DateTimeFormatter day;
    private final Label title = Labels.text("");
    private final Label when = Labels.muted("");
    private final VBox lines = new VBox(title, when);

    SessionCell(Texts texts) {
        this.texts = texts;
        this.day =
                DateTimeFormatter.ofPattern("EEE d MMM yyyy", texts.language().locale());
        title.getStyleClass().add("session-title");
        when.getStyleClass().add("session-when");
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Session session, boolean empty) {
        super.updateItem(session, empty);
        if (empty || session == null) {
            setGraphic(null);
            return;
        }
        title.setText(texts.get("desktop.sessions.listTitle", session.number(), session.title()));
        String date = session.date().format(day);
        when.setText(session.cancelled() ? texts.get("desktop.sessions.listOff", date) : date);
        setAccessibleText(title.getText() + ", " + when.getText());
        setGraphic(lines);
    }
}
