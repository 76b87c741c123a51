package nl.lotwijzer.project;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The changes of an open project: one at a time, each a transaction that also writes its entry in the journal. */
final class Commits {
    /** Where the reverse of a change stands in the log for undoing: from first to last, or nowhere when first is later. */
    record Logged(long first, long last) {}

    /** What a change gave. */
    record Committed<T>(T value, Logged logged) {}

    private final ProjectFile file;
    private final Actor actor;
    private final Clock clock;
    private final ReentrantLock writing;
    private final SortedMap<String, SortedSet<Long>> touched = new TreeMap<>();

    /** @param writing is held by whoever changes or closes the file */
    Commits(ProjectFile file, Actor actor, Clock clock, ReentrantLock writing) {
        this.file = file;
        this.actor = actor;
        this.clock = clock;
        this.writing = writing;
        file.onRowChange((table, row) -> {
            if (!table.equals("journal")) {
                RowDigests.note(touched, table, row);
            }
        });
    }

    /**
     * Runs work that changes the project: all of it, with its journal entry, or, when it throws, nothing.
     *
     * @param guarded whether texts that no file can hold are refused
     * @throws StorageFailure        if the file cannot be written, or is no longer in its place
     * @throws IllegalStateException if called from within a change
     */
    <T, X extends Exception> Committed<T> commit(
            Action action, Supplier<Instant> at, ProjectDetails details, boolean guarded, Work<T, X> work) throws X {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A change cannot hold another: " + action.name());
        }
        writing.lock();
        try {
            Committed<T> committed = transaction(action, at, details, guarded, work);
            file.keep();
            return committed;
        } catch (JdbiException | SQLException e) {
            throw StorageTrouble.of(e, file.path());
        } finally {
            writing.unlock();
        }
    }

    private <T, X extends Exception> Committed<T> transaction(
            Action action, Supplier<Instant> at, ProjectDetails details, boolean guarded, Work<T, X> work)
            throws X, SQLException {
        Handle writer = file.writer();
        try {
            writer.begin();
            touched.clear();
            long first = UndoStack.lastLogged(writer) + 1;
            T value = work.with(writer);
            TextGuard guard = guarded ? new TextGuard(text -> UndoStack.logged(writer, first, text)) : TextGuard.NONE;
            new JournalStore(writer)
                    .append(details.code(), at.get(), actor, action, RowDigests.of(writer, touched, guard));
            Logged logged = new Logged(first, UndoStack.lastLogged(writer));
            file.requireInItsPlace(clock);
            writer.commit();
            return new Committed<>(value, logged);
        } catch (Throwable e) {
            takeBack(writer, e);
            throw e;
        }
    }

    /**
     * A transaction that could not even begin, since another program held the file, cannot be rolled back either. That must
     * not hide why; and the driver, which thinks it began, would do the next change piece by piece, without one.
     */
    private static void takeBack(Handle writer, Throwable reason) {
        try {
            if (writer.isInTransaction()) {
                writer.rollback();
            }
        } catch (JdbiException e) {
            reason.addSuppressed(e);
            Connections.forgetTransaction(writer, reason);
        }
    }
}
