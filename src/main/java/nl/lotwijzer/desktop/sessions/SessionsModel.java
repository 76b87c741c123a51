package nl.lotwijzer.desktop.sessions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Room;
import nl.lotwijzer.sessions.Rooms;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.SessionImport;
import nl.lotwijzer.sessions.Sessions;

/** The sessions, which of them is open, and what can be done with them as a whole. */
public final class SessionsModel {
    private final Workspace workspace;
    private final Sessions service;
    private final ObservableList<Session> sessions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SessionContent>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;
    private Optional<Long> open = Optional.empty();

    SessionsModel(Workspace workspace) {
        this.workspace = workspace;
        this.service = new Sessions(workspace.project());
        watching = workspace.watch(service::all, this::show);
    }

    /** How the work stands: begun when there is a session, done when the last one has been. */
    public static PlaceState state(Project project) {
        List<Session> sessions = new Sessions(project).all();
        if (sessions.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        return sessions.getLast().date().isBefore(LocalDate.now(project.clock()))
                ? PlaceState.DONE
                : PlaceState.UNDER_WAY;
    }

    private void show(List<Session> loaded) {
        sessions.setAll(loaded);
        open = open.filter(id -> find(id).isPresent()).or(this::first);
        read();
    }

    /** Opens at the session that comes next, or, when all have been, at the last. */
    private Optional<Long> first() {
        LocalDate today = LocalDate.now(workspace.clock());
        return sessions.stream()
                .filter(session -> !session.date().isBefore(today))
                .findFirst()
                .or(() -> sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast()))
                .map(Session::id);
    }

    private Optional<Session> find(long id) {
        return sessions.stream().filter(session -> session.id() == id).findFirst();
    }

    private void read() {
        Optional<Session> session = open.flatMap(this::find);
        if (session.isEmpty()) {
            content.set(Optional.empty());
            return;
        }
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> SessionContent.of(session.get(), workspace.project()))
                        .then(loaded -> {
                            if (open.equals(Optional.of(loaded.session().id()))) {
                                content.set(Optional.of(loaded));
                            }
                        }));
    }

    ObservableList<Session> sessions() {
        return sessions;
    }

    /** What there is to see of the session that is open; empty when there is no session. */
    ReadOnlyObjectProperty<Optional<SessionContent>> content() {
        return content.getReadOnlyProperty();
    }

    /** Opens a session. */
    void open(long id) {
        if (!open.equals(Optional.of(id))) {
            open = Optional.of(id);
            read();
        }
    }

    /** Adds a session that resembles the last one, two weeks later, and opens it. */
    void add() {
        SessionDetails proposed = proposed();
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> service.add(proposed)).then(session -> open(session.id())));
    }

    private SessionDetails proposed() {
        String title = workspace.texts().get("desktop.sessions.newTitle", sessions.size() + 1);
        if (sessions.isEmpty()) {
            return new SessionDetails(
                    title,
                    LocalDate.now(workspace.clock()).plusWeeks(2),
                    LocalTime.of(9, 30),
                    LocalTime.of(16, 30),
                    "",
                    SessionDetails.USUAL_TABLE);
        }
        SessionDetails last = sessions.getLast().details();
        return new SessionDetails(
                title,
                last.date().plusWeeks(2),
                last.start(),
                last.end(),
                last.place(),
                last.tableSize(),
                last.arrangements());
    }

    /**
     * Changes when and where a session is.
     *
     * @param otherwise told what is wrong, if anything is
     */
    void save(long id, SessionDetails details, Runnable then, Consumer<Failure> otherwise) {
        workspace.edit(() -> service.change(id, details), then, otherwise);
    }

    /**
     * Gives a session these rooms.
     *
     * @param otherwise told what is wrong, if anything is
     */
    void saveRooms(long session, List<Room> rooms, Consumer<Failure> otherwise) {
        workspace.edit(() -> new Rooms(workspace.project()).set(session, rooms), () -> {}, otherwise);
    }

    /** Says that a session is off, or on again. */
    void cancel(Session session, boolean cancelled) {
        String key = cancelled ? "desktop.sessions.cancelled" : "desktop.sessions.reinstated";
        workspace.edit(
                () -> service.cancel(session.id(), cancelled),
                () -> workspace.notify(Notice.success(workspace.texts().get(key, session.title()))
                        .with(workspace.texts().get("desktop.sessions.undo"), this::undo)));
    }

    void remove(Session session) {
        workspace.edit(
                () -> service.remove(List.of(session.id())),
                () -> workspace.notify(
                        Notice.success(workspace.texts().get("desktop.sessions.removed", session.title()))
                                .with(workspace.texts().get("desktop.sessions.undo"), this::undo)));
    }

    /** Asks for a file and reads the sessions in it. */
    void importFile() {
        workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        workspace.texts().get("desktop.sessions.importTitle"),
                        "",
                        workspace.texts().get("desktop.sessions.importKind"),
                        "xlsx",
                        "csv"))
                .ifPresent(this::importFile);
    }

    private void importFile(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.sessions.importing"), progress -> service.importFile(file))
                        .then(this::tell));
    }

    private void tell(SessionImport outcome) {
        String counts =
                workspace.texts().get("desktop.sessions.imported", outcome.added(), outcome.changed(), outcome.known());
        if (outcome.refused().isEmpty()) {
            workspace.notify(Notice.success(counts).with(workspace.texts().get("desktop.sessions.undo"), this::undo));
        } else {
            workspace.notify(Notice.warning(workspace
                    .texts()
                    .get(
                            "desktop.sessions.refused",
                            counts,
                            outcome.refused().size(),
                            outcome.refused().getFirst().told())));
        }
    }

    void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void dispose() {
        watching.unsubscribe();
    }
}
