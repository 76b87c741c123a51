package nl.lotwijzer.desktop.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;

/** Who is expected at the open session, which of them are shown, and noting who came. */
final class AttendanceModel {
    private final Workspace workspace;
    private final SessionsModel sessions;
    private final Attendances service;
    private final ObservableList<Attendee> all = FXCollections.observableArrayList();
    private final FilteredList<Attendee> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<Attendance>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private List<Long> chosen = List.of();
    private boolean reloading;

    AttendanceModel(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.sessions = sessions;
        this.service = new Attendances(workspace.project());
        sessions.content().subscribe(content -> {
            reloading = true;
            all.setAll(content.map(one -> one.attendance().attendees()).orElse(List.of()));
            reloading = false;
        });
        filter.subscribe(this::filter);
        search.subscribe(this::filter);
    }

    private void filter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(attendee -> filter.get()
                        .map(attendance -> attendee.attendance() == attendance)
                        .orElse(true)
                && (attendee.participant().name().toLowerCase(Locale.ROOT).contains(sought)
                        || attendee.participant()
                                .number()
                                .toLowerCase(Locale.ROOT)
                                .contains(sought)));
    }

    ObservableList<Attendee> shown() {
        return shown;
    }

    /** The attendance shown only; empty for all. */
    ObjectProperty<Optional<Attendance>> shownOnly() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    /** Notes who is chosen in the list; not asked while the list is read anew. */
    void choose(List<Attendee> attendees) {
        if (!reloading) {
            chosen = attendees.stream().map(one -> one.participant().id()).toList();
        }
    }

    /** Returns those chosen who are shown, as they are now. */
    List<Attendee> chosen() {
        return shown.stream()
                .filter(one -> chosen.contains(one.participant().id()))
                .toList();
    }

    /** Notes the attendance of these people at the open session. */
    void mark(Collection<Attendee> attendees, Attendance attendance) {
        List<Long> ids = attendees.stream().map(one -> one.participant().id()).toList();
        if (!ids.isEmpty()) {
            sessions.content()
                    .get()
                    .ifPresent(content ->
                            workspace.edit(() -> service.mark(content.session().id(), ids, attendance)));
        }
    }

    /** Notes that everybody of whom nothing is known came. */
    void markRestPresent() {
        mark(all.stream().filter(one -> one.attendance() == Attendance.INVITED).toList(), Attendance.PRESENT);
    }
}
