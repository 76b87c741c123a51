package nl.lotwijzer.desktop.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LinkRow;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;

/** The sessions as a short calendar. */
final class SessionsCard {
    private final Texts texts;
    private final OverviewModel model;
    private final VBox list = new VBox();
    private final Card node;
    private Optional<List<Session>> before = Optional.empty();
    private LocalDate on = LocalDate.MIN;

    SessionsCard(Texts texts, OverviewModel model) {
        this.texts = texts;
        this.model = model;
        list.getStyleClass().add("sessions-calendar");
        node = new Card(texts.get("desktop.overview.sessions"), list);
    }

    Card node() {
        return node;
    }

    void show(List<Session> sessions, LocalDate today) {
        if (before.equals(Optional.of(sessions)) && today.equals(on)) {
            return;
        }
        before = Optional.of(sessions);
        on = today;
        if (sessions.isEmpty()) {
            list.getChildren()
                    .setAll(
                            Labels.muted(texts.get("desktop.overview.noSessions")),
                            Buttons.link(
                                    texts.get("desktop.overview.planSessions"), () -> model.go(Place.SESSIONS, "")));
        } else {
            list.getChildren()
                    .setAll(sessions.stream()
                            .map(session -> line(session, today))
                            .toList());
        }
    }

    private Node line(Session session, LocalDate today) {
        var locale = texts.language().locale();
        Label day = new Label(DateTimeFormatter.ofPattern("d", locale).format(session.date()));
        day.getStyleClass().add("calendar-entry-day");
        Label month = new Label(DateTimeFormatter.ofPattern("LLL", locale).format(session.date()));
        month.getStyleClass().add("caption");
        VBox date = new VBox(day, month);
        date.setAlignment(Pos.CENTER);
        date.getStyleClass().add("calendar-entry-date");
        Label title = new Label(session.title());
        title.getStyleClass().add("medium");
        Label place = Labels.caption(session.place());
        VBox words = new VBox(title, place);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label when = Labels.caption(when(ChronoUnit.DAYS.between(today, session.date())));
        when.setMinWidth(Region.USE_PREF_SIZE);
        LinkRow row = new LinkRow(
                texts.get("desktop.overview.toSession", session.title(), session.date()),
                () -> model.go(Place.SESSIONS, "details " + session.id(), session.title()),
                date,
                words,
                when);
        row.getStyleClass().add("calendar-entry");
        return row;
    }

    private String when(long days) {
        if (days < 0) {
            return texts.get("desktop.overview.held");
        }
        return days == 0 ? texts.get("desktop.overview.today") : texts.get("desktop.overview.inDays", days);
    }
}
