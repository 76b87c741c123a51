package nl.lotwijzer.sessions;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** The sessions of a project: when and where they are. */
public final class Sessions {
    private final Project project;

    public Sessions(Project project) {
        this.project = project;
    }

    /** Returns all sessions in the order of date and start. */
    public List<Session> all() {
        return project.read(handle -> new SessionStore(handle).all());
    }

    public Optional<Session> find(long id) {
        return project.read(handle -> new SessionStore(handle).find(id));
    }

    /**
     * Adds a session and returns it.
     *
     * @throws SessionException if the title is missing, it ends before it starts, or its tables are too small or large
     */
    public Session add(SessionDetails details) throws SessionException {
        check(details);
        long added = project.change(
                new Action("sessions.journal.add", details.date().toString()),
                handle -> new SessionStore(handle).insert(details));
        return find(added).orElseThrow(SessionException::gone);
    }

    /**
     * Changes when and where a session is. A table plan stays as it is.
     *
     * @throws SessionException as {@link #add} does, or if the session is no longer there
     */
    public void change(long id, SessionDetails details) throws SessionException {
        check(details);
        project.perform(new Action("sessions.journal.change", details.date().toString()), handle -> {
            if (!new SessionStore(handle).update(id, details)) {
                throw SessionException.gone();
            }
        });
    }

    /**
     * Says that a session is off, or that it is on again. It stays in the list, and calendars show that it is off.
     *
     * @throws SessionException if the session is no longer there
     */
    public void cancel(long id, boolean cancelled) throws SessionException {
        String name = cancelled ? "sessions.journal.cancel" : "sessions.journal.reinstate";
        project.perform(new Action(name, Long.toString(id)), handle -> {
            if (!new SessionStore(handle).cancel(id, cancelled)) {
                throw SessionException.gone();
            }
        });
    }

    /** Removes these sessions, each with all that hangs on it, as its attendance, run sheet and table plan. */
    public void remove(Collection<Long> ids) {
        project.perform(new Action("sessions.journal.remove", Integer.toString(ids.size())), handle -> {
            SessionStore store = new SessionStore(handle);
            ids.forEach(store::delete);
        });
    }

    /**
     * Adds the sessions in a CSV or Excel file. Columns are known by their names, in Dutch or English: date, start, end
     * and title are needed, place and table size are not. A session that is there already, by its date and start, gets
     * what the file says differently; so reading a file twice adds nothing.
     *
     * @return what became of every row
     * @throws InputException if the file cannot be read or a needed column is missing; nothing is changed then
     */
    public SessionImport importFile(Path file) throws InputException {
        SessionSheet sheet = SessionSheet.of(SpreadsheetReader.read(file));
        return project.change(
                new Action("sessions.journal.import", Integer.toString(sheet.rowCount())),
                handle -> sheet.into(new SessionStore(handle)));
    }

    private static void check(SessionDetails details) throws SessionException {
        Optional<Message> problem = details.problem();
        if (problem.isPresent()) {
            throw new SessionException(problem.get());
        }
    }
}
