package nl.lotwijzer.desktop.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.sessions.Reminder;
import nl.lotwijzer.sessions.Reminders;

/** Who is to be reminded of the open session, which of them are shown, and noting that it was done. */
final class RemindersModel {
    /** Which reminders are shown. */
    enum Shown {
        /** Still to be done. */
        OPEN,
        EMAIL,
        PHONE,
        LETTER,
        /** Done. */
        SENT;

        boolean lets(Reminder reminder) {
            return switch (this) {
                case OPEN -> reminder.sentOn().isEmpty();
                case SENT -> reminder.sentOn().isPresent();
                case EMAIL, PHONE, LETTER ->
                    reminder.sentOn().isEmpty() && reminder.channel().name().equals(name());
            };
        }
    }

    private final Workspace workspace;
    private final SessionsModel sessions;
    private final Reminders service;
    private final ObservableList<Reminder> all = FXCollections.observableArrayList();
    private final FilteredList<Reminder> shown = new FilteredList<>(all);
    private final ObjectProperty<Shown> filter = new SimpleObjectProperty<>(Shown.OPEN);
    private List<Long> chosen = List.of();
    private boolean reloading;

    RemindersModel(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.sessions = sessions;
        this.service = new Reminders(workspace.project());
        sessions.content().subscribe(content -> {
            reloading = true;
            all.setAll(content.map(one -> one.day().reminders()).orElse(List.of()));
            reloading = false;
        });
        filter.subscribe(one -> shown.setPredicate(one::lets));
    }

    ObservableList<Reminder> shown() {
        return shown;
    }

    ObjectProperty<Shown> filter() {
        return filter;
    }

    long count(Shown which) {
        return all.stream().filter(which::lets).count();
    }

    /** Notes who is chosen in the list; not asked while the list is read anew. */
    void choose(List<Reminder> reminders) {
        if (!reloading) {
            chosen = reminders.stream().map(one -> one.participant().id()).toList();
        }
    }

    /** Returns those chosen who are shown or, if nobody is chosen, all who are shown. */
    List<Reminder> meant() {
        List<Reminder> picked = shown.stream()
                .filter(one -> chosen.contains(one.participant().id()))
                .toList();
        return picked.isEmpty() ? List.copyOf(shown) : picked;
    }

    /** Returns whether anybody is chosen. */
    boolean choosing() {
        return shown.stream().anyMatch(one -> chosen.contains(one.participant().id()));
    }

    /** Chooses by what those meant are reminded. */
    void by(Channel channel) {
        List<Long> people = ids();
        session().ifPresent(session -> workspace.edit(() -> service.choose(session, people, channel)));
    }

    /** Notes that those meant were reminded today. */
    void sent() {
        mark(Optional.of(LocalDate.now(workspace.clock())), "reminded");
    }

    /** Notes that those meant were not reminded after all. */
    void notSent() {
        mark(Optional.empty(), "notReminded");
    }

    private void mark(Optional<LocalDate> day, String told) {
        List<Long> people = ids();
        session()
                .ifPresent(session -> workspace.edit(
                        () -> service.sent(session, people, day),
                        () -> workspace.notify(
                                Notice.success(workspace.texts().get("desktop.sessions." + told, people.size()))
                                        .with(workspace.texts().get("desktop.sessions.undo"), sessions::undo))));
    }

    private List<Long> ids() {
        return meant().stream().map(one -> one.participant().id()).toList();
    }

    private Optional<Long> session() {
        return sessions.content().get().map(content -> content.session().id());
    }
}
