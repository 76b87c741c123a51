package nl.lotwijzer.project;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Taking back changes of this sitting, whatever they changed. Temporary triggers on every table write down, beside each
 * change, the statement that reverses it; undoing runs those statements backwards as a change of its own, whose own
 * reverse is what redoing runs. Nothing of it reaches the disk.
 */
public final class UndoStack {
    private static final int MOST_STEPS = 100;
    private static final int AT_ONCE = 500;

    private record Step(Commits.Logged logged, Action action) {}

    private final Project project;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    UndoStack(Project project) {
        this.project = project;
    }

    /** Returns the deed that {@link #undo()} would take back. */
    public synchronized Optional<Action> next() {
        return Optional.ofNullable(done.peek()).map(Step::action);
    }

    /** Returns the deed that {@link #redo()} would do again. */
    public synchronized Optional<Action> nextRedo() {
        return Optional.ofNullable(undone.peek()).map(Step::action);
    }

    /** Takes back the newest deed, if there is one; a journal entry says so. Returns the deed. */
    public Optional<Action> undo() {
        return move(done, undone, "project.journal.undo");
    }

    /** Does again what was taken back last, if nothing else was changed since. Returns the deed. */
    public Optional<Action> redo() {
        return move(undone, done, "project.journal.redo");
    }

    private Optional<Action> move(Deque<Step> from, Deque<Step> to, String name) {
        Step step;
        synchronized (this) {
            step = from.peek();
        }
        if (step == null) {
            return Optional.empty();
        }
        Action action = new Action(name, step.action().name());
        Commits.Logged logged = project.changeLogged(action, handle -> {
            handle.execute("PRAGMA defer_foreign_keys = ON");
            reverse(handle, step);
        });
        synchronized (this) {
            from.pop();
            to.push(new Step(logged, step.action()));
        }
        project.tellListeners();
        return Optional.of(step.action());
    }

    private static void reverse(Handle handle, Step step) {
        try (Statement statement = handle.getConnection().createStatement()) {
            List<String> reverses = statements(handle, step);
            for (int from = 0; from < reverses.size(); from += AT_ONCE) {
                statement.executeUpdate(
                        String.join(";", reverses.subList(from, Math.min(reverses.size(), from + AT_ONCE))));
            }
        } catch (SQLException e) {
            throw StorageTrouble.of(e, null);
        }
    }

    private static List<String> statements(Handle handle, Step step) {
        return handle.createQuery("SELECT statement FROM temp.undo WHERE id BETWEEN :first AND :last ORDER BY id DESC")
                .bind("first", step.logged().first())
                .bind("last", step.logged().last())
                .mapTo(String.class)
                .list();
    }

    /** Takes note of a change and of where its reverse stands in the log. */
    synchronized void note(Action action, Commits.Logged logged) {
        if (action.way() == Action.Way.PAST) {
            return;
        }
        undone.clear();
        if (action.way() == Action.Way.CLOSED) {
            done.clear();
        } else if (logged.last() >= logged.first()) {
            done.push(new Step(logged, action));
            if (done.size() > MOST_STEPS) {
                done.removeLast();
            }
        }
    }

    /** Forgets every change, so that none can be taken back or done again. */
    synchronized void forget() {
        done.clear();
        undone.clear();
    }

    /** Returns where the log ends: the number of its newest statement, or 0. */
    static long lastLogged(Handle writer) {
        return writer.createQuery("SELECT coalesce(max(id), 0) FROM temp.undo")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether a text stood in a row before the change whose reverse begins here in the log. */
    static boolean logged(Handle writer, long first, String text) {
        return writer.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM temp.undo WHERE id >= :first AND instr(statement, :text))")
                .bind("first", first)
                .bind("text", "'" + text.replace("'", "''") + "'")
                .mapTo(Boolean.class)
                .one();
    }

    /** Sets up the log and its triggers on a connection whose temporary tables are kept in memory. */
    static void install(Handle handle) {
        StringBuilder script = new StringBuilder(
                "CREATE TEMP TABLE undo (id INTEGER PRIMARY KEY AUTOINCREMENT, statement TEXT NOT NULL);\n");
        Schema.journaledColumns(handle).forEach((table, columns) -> {
            String name = Schema.quoted(table);
            trigger(script, table, "INSERT", "'DELETE FROM " + literal(name) + " WHERE rowid = ' || NEW.rowid");
            trigger(
                    script,
                    table,
                    "UPDATE",
                    "'UPDATE " + literal(name) + " SET "
                            + columns.stream()
                                    .map(column -> literal(Schema.quoted(column)) + " = ' || quote(OLD."
                                            + Schema.quoted(column) + ") || '")
                                    .collect(Collectors.joining(", "))
                            + " WHERE rowid = ' || NEW.rowid");
            trigger(
                    script,
                    table,
                    "DELETE",
                    "'INSERT INTO " + literal(name) + " ("
                            + columns.stream()
                                    .map(column -> literal(Schema.quoted(column)))
                                    .collect(Collectors.joining(", "))
                            + ") VALUES (' || "
                            + columns.stream()
                                    .map(column -> "quote(OLD." + Schema.quoted(column) + ")")
                                    .collect(Collectors.joining(" || ', ' || "))
                            + " || ')'");
        });
        Connections.run(handle, script.toString());
    }

    private static void trigger(StringBuilder script, String table, String event, String reverse) {
        script.append("CREATE TEMP TRIGGER ")
                .append(Schema.quoted("undo_" + event + "_" + table))
                .append(" AFTER ")
                .append(event)
                .append(" ON main.")
                .append(Schema.quoted(table))
                .append(" BEGIN INSERT INTO undo (statement) VALUES (")
                .append(reverse)
                .append("); END;\n");
    }

    private static String literal(String text) {
        return text.replace("'", "''");
    }
}
