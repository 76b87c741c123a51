package nl.lotwijzer.desktop.sessions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.panel.Representation;
import nl.lotwijzer.sessions.AbsenceReason;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.FixedStart;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.Session;

/** Who is expected at the open session, which of them are shown, and noting who came, when, and why others did not. */
final class AttendanceModel {
    /** A category of a criterion, of which the people are shown. */
    record CategoryFilter(String criterion, String category) {}

    /** A change of one session. */
    @FunctionalInterface
    private interface OnSession {
        void to(long session, List<Long> people) throws Exception;
    }

    private final Workspace workspace;
    private final SessionsModel sessions;
    private final Attendances service;
    private final ObservableList<Attendee> all = FXCollections.observableArrayList();
    private final FilteredList<Attendee> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<Attendance>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CategoryFilter>> category = new SimpleObjectProperty<>(Optional.empty());
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
        category.subscribe(this::filter);
        search.subscribe(this::filter);
    }

    private void filter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(attendee -> filter.get()
                        .map(attendance -> attendee.attendance() == attendance)
                        .orElse(true)
                && category.get()
                        .map(one ->
                                attendee.participant().category(one.criterion()).equals(one.category()))
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

    /** The category shown only; empty for all. */
    ObjectProperty<Optional<CategoryFilter>> category() {
        return category;
    }

    StringProperty search() {
        return search;
    }

    /**
     * Returns, category after category, how those who came stand against the quota; those who are expected may still make
     * it. Nothing before the draw.
     */
    List<Representation> representation() {
        return sessions.content()
                .get()
                .flatMap(content -> content.panel().map(panel -> {
                    Set<Long> came = Set.copyOf(ids(content.attendance().attendees().stream()
                            .filter(one -> one.attendance().came())
                            .toList()));
                    Set<Long> open = Set.copyOf(ids(content.attendance().attendees().stream()
                            .filter(one -> one.attendance() == Attendance.INVITED)
                            .toList()));
                    return panel.representation(
                            participant -> came.contains(participant.id()),
                            participant -> open.contains(participant.id()));
                }))
                .orElse(List.of());
    }

    /** Notes who is chosen in the list; not asked while the list is read anew. */
    void choose(List<Attendee> attendees) {
        if (!reloading) {
            chosen = ids(attendees);
        }
    }

    /** Returns those chosen who are shown, as they are now. */
    List<Attendee> chosen() {
        return shown.stream().filter(one -> chosen.contains(one.id())).toList();
    }

    private static List<Long> ids(Collection<Attendee> attendees) {
        return attendees.stream().map(Attendee::id).toList();
    }

    /** Notes the attendance of these people at the open session. */
    void mark(Collection<Attendee> attendees, Attendance attendance) {
        change(attendees, (session, people) -> service.mark(session, people, attendance));
    }

    /** Notes that everybody of whom nothing is known came, or stayed away without a word. */
    void markRest(Attendance attendance) {
        List<Attendee> rest = all.stream()
                .filter(one -> one.attendance() == Attendance.INVITED)
                .toList();
        change(
                rest,
                (session, people) -> service.mark(session, people, attendance),
                () -> workspace.notify(Notice.success(text(
                                "restMarked", rest.size(), workspace.texts().get("sessions.attendance." + attendance)))
                        .with(text("undo"), sessions::undo)));
    }

    /** Notes why the chosen people were not there, or left early. */
    void reason(Optional<AbsenceReason> reason) {
        change(chosen(), (session, people) -> service.reason(session, people, reason));
    }

    /** Asks when the chosen people came. */
    void askArrival() {
        ask("cameAt")
                .ifPresent(
                        at -> change(chosen(), (session, people) -> service.arrived(session, people, Optional.of(at))));
    }

    /** Asks when the chosen people left. */
    void askLeaving() {
        ask("leftAt").ifPresent(this::left);
    }

    /** Notes that the chosen people leave now. */
    void leaveNow() {
        left(workspace.project().now());
    }

    private void left(Instant at) {
        change(chosen(), (session, people) -> service.left(session, people, Optional.of(at)));
    }

    /** Notes that the chosen people stayed until the end. */
    void stayed() {
        change(chosen(), (session, people) -> service.left(session, people, Optional.empty()));
    }

    private Optional<Instant> ask(String key) {
        Optional<Session> session = sessions.content().get().map(SessionContent::session);
        if (session.isEmpty() || chosen().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> typed = workspace
                .dialogs()
                .askText(new TextQuestion(
                        text(key), text("timeLabel"), clock(workspace.project().now()), text("save")));
        Optional<Instant> at = typed.flatMap(FixedStart::read)
                .map(read -> FixedStart.meant(
                                read, session.get().date(), session.get().start(zone()))
                        .at(session.get().date(), zone(), session.get().start(zone()))
                        .toInstant());
        if (typed.isPresent() && at.isEmpty()) {
            workspace.notify(Notice.warning(text("noTimeTyped", typed.get())));
        }
        return at;
    }

    /** Returns a moment on the clock on the wall, as {@code 00:15 (+1)} on the day after that of the session. */
    String clock(Instant moment) {
        return sessions.content()
                .get()
                .map(content ->
                        RunSheet.clock(moment.atZone(zone()), content.session().date()))
                .orElse("");
    }

    private ZoneId zone() {
        return workspace.clock().getZone();
    }

    private void change(Collection<Attendee> attendees, OnSession deed) {
        change(attendees, deed, () -> {});
    }

    private void change(Collection<Attendee> attendees, OnSession deed, Runnable then) {
        List<Long> ids = ids(attendees);
        if (!ids.isEmpty()) {
            sessions.content().get().map(content -> content.session().id()).ifPresent(session -> {
                Edit edit = () -> deed.to(session, ids);
                workspace.edit(edit, then);
            });
        }
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.sessions." + key, arguments);
    }
}
