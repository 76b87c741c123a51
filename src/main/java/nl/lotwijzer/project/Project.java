package nl.lotwijzer.project;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.vault.Secret;
import nl.lotwijzer.vault.VaultException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * An open project. Reading sees the last finished change; every change is one transaction that also writes its entry in
 * the journal and can be undone. Safe for use by several threads; one change runs at a time.
 */
public final class Project implements AutoCloseable {
    private final ProjectFile file;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final Commits commits;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final UndoStack undo = new UndoStack(this);
    private final Journal journal = new Journal(this);
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    private Project(ProjectFile file, Actor actor, Clock clock) {
        this.file = file;
        this.clock = clock;
        commits = new Commits(file, actor, clock, writing);
    }

    /**
     * Makes a new project file and opens it.
     *
     * @throws ProjectFileException if there is a file already, or the folder cannot be written
     */
    public static Project create(Path path, ProjectDetails details, Actor actor, Clock clock)
            throws ProjectFileException {
        Project project = new Project(ProjectFile.create(path), actor, clock);
        try {
            project.commits.commit(
                    new Action("project.journal.create", details.code()), project::now, details, true, handle -> {
                        new ProjectStore(handle).insert(details);
                        return details;
                    });
            return project;
        } catch (RuntimeException | Error e) {
            project.close();
            throw e;
        }
    }

    /**
     * Opens a project file: checks it, backs it up, and brings an older one up to date. A file that is open elsewhere is
     * opened for reading only.
     *
     * @throws ProjectFileException if the file is missing, damaged, no project, made by a newer version, or protected
     */
    public static Project open(Path path, Actor actor, Clock clock) throws ProjectFileException {
        try {
            return open(path, actor, clock, null);
        } catch (VaultException e) {
            throw new IllegalStateException("Nothing was unsealed", e);
        }
    }

    /**
     * Opens a project file that may be protected.
     *
     * @param secret what opens it; null where none is known, which is enough for a file that is not protected
     * @throws VaultException if the secret is another, or the protected file is damaged or cut off
     */
    public static Project open(Path path, Actor actor, Clock clock, @Nullable Secret secret)
            throws ProjectFileException, VaultException {
        Project project = new Project(ProjectFile.open(path, clock, secret), actor, clock);
        if (project.file.olderVersion() > 0) {
            project.perform(
                    Action.irrevocable("project.journal.migrate", Integer.toString(project.file.olderVersion())),
                    handle -> {});
        }
        return project;
    }

    /** Returns where the file stands. */
    public Path file() {
        return file.path();
    }

    /** Returns whether nothing can be changed, because the file is open elsewhere or may not be written. */
    public boolean readOnly() {
        return file.readOnly();
    }

    /** Returns the clock by which the journal and everything else in the project tells the time. */
    public Clock clock() {
        return clock;
    }

    public ProjectDetails details() {
        return read(handle -> new ProjectStore(handle).details());
    }

    /** Changes what the project is about; the code, which stands in hashes, stays as it was made. */
    public void changeDetails(ProjectDetails details) {
        perform(new Action("project.journal.details", "panel=" + details.panelSize()), handle -> {
            new ProjectStore(handle).update(details);
        });
    }

    public Journal journal() {
        return journal;
    }

    /**
     * Returns what a room keeps in memory of this project while it is open, such as what it read before. It is forgotten
     * when somebody is erased.
     *
     * @param kind  what it is; there is one of each; for use by several threads
     * @param first makes it when it is asked for the first time
     */
    public <T> T kept(Class<T> kind, Supplier<T> first) {
        return kind.cast(kept.computeIfAbsent(kind, asked -> first.get()));
    }

    /** Returns whether this thread is within a change, and so reads what others do not see yet. */
    public boolean changing() {
        return writing.isHeldByCurrentThread();
    }

    /** Returns the password on the project, and what can be done about it. */
    public Protection protection() {
        return new Protection(this, file);
    }

    /** Returns the copies of the project: to look at, to make, to go back to and to hand over. */
    public Copies copies() {
        return new Copies(this, file, clock);
    }

    public UndoStack undo() {
        return undo;
    }

    /**
     * Runs work that only reads, on one consistent state of the project: the last finished one, or, within a change on
     * the same thread, the state that change has reached.
     *
     * @throws StorageFailure if the file cannot be read
     */
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        if (writing.isHeldByCurrentThread()) {
            return work.with(file.writer());
        }
        reading.lock();
        try {
            Handle reader = file.reader();
            if (reader.isInTransaction()) {
                return work.with(reader);
            }
            reader.begin();
            try {
                return work.with(reader);
            } finally {
                reader.rollback();
            }
        } catch (JdbiException e) {
            throw StorageTrouble.of(e, file());
        } finally {
            reading.unlock();
        }
    }

    /**
     * Runs work that changes the project: all of it, with its journal entry, or, when it throws, nothing.
     *
     * @throws StorageFailure        if the project is open for reading only, or the file cannot be written
     * @throws IllegalStateException if called from within a change
     */
    public <T, X extends Exception> T change(Action action, Work<T, X> work) throws X {
        return change(action, this::now, work);
    }

    private <T, X extends Exception> T change(Action action, Supplier<Instant> at, Work<T, X> work) throws X {
        Commits.Committed<T> committed = commit(action, at, true, work);
        undo.note(action, committed.logged());
        tellListeners();
        return committed.value();
    }

    /** Runs work that changes the project and gives nothing back; see {@link #change(Action, Work)}. */
    public <X extends Exception> void perform(Action action, Deed<X> deed) throws X {
        this.<Action, X>change(action, handle -> {
            deed.with(handle);
            return action;
        });
    }

    /**
     * As {@link #perform(Action, Deed)}, at a moment that was taken beforehand, for what keeps the time at which it was done
     * and must agree with the journal in that.
     *
     * @param at to the second, from {@link #now()}
     */
    public <X extends Exception> void perform(Action action, Instant at, Deed<X> deed) throws X {
        this.<Action, X>change(action, () -> at, handle -> {
            deed.with(handle);
            return action;
        });
    }

    /** Returns the time by the project's clock, to the second. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Runs a change that puts back what was there, without noting it as one to undo; returns where its reverse stands in
     * the log.
     */
    Commits.Logged changeLogged(Action action, Deed<RuntimeException> deed) {
        return commit(action, this::now, false, handle -> {
                    deed.with(handle);
                    return action;
                })
                .logged();
    }

    private <T, X extends Exception> Commits.Committed<T> commit(
            Action action, Supplier<Instant> at, boolean guarded, Work<T, X> work) throws X {
        requireWritable();
        try {
            return commits.commit(action, at, details(), guarded, work);
        } catch (StorageFailure e) {
            undo.forget();
            throw e;
        }
    }

    private void requireWritable() {
        if (readOnly()) {
            throw new StorageFailure(Message.of("project.file.readOnly", ProjectFile.nameOf(file())), null);
        }
    }

    /**
     * Has somebody told after every finished change, on the thread that made it.
     *
     * @return what ends the telling
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Has listeners told if another program changed the file since this was asked before. A project that is open for
     * writing needs no looking: nobody else can change it.
     *
     * @return whether the file was changed elsewhere
     * @throws StorageFailure if the file cannot be read
     */
    public boolean lookAgain() {
        if (!readOnly()) {
            return false;
        }
        boolean changed;
        reading.lock();
        try {
            changed = file.database().changedElsewhere();
        } catch (JdbiException e) {
            throw StorageTrouble.of(e, file());
        } finally {
            reading.unlock();
        }
        if (changed) {
            tellListeners();
        }
        return changed;
    }

    void tellListeners() {
        listeners.forEach(Runnable::run);
    }

    /**
     * Writes a copy of the project, as it stands now, beside the file and lets go of the oldest copies.
     *
     * @return the copy
     * @throws ProjectFileException if it cannot be written
     */
    public Path backUp() throws ProjectFileException {
        return Backups.write(file, clock);
    }

    /** Returns the copies that stand beside the file, the newest first. */
    public List<Path> backups() {
        return Backups.of(file.path());
    }

    /**
     * Takes away what earlier changes left behind of values that are no longer in the project: in unused parts of the
     * file, in the log beside it, in what could be undone, and in every copy beside it, for which one new copy comes. Can
     * be done again when it fails halfway.
     *
     * @throws ProjectFileException  if another program reads in the file, or a copy cannot be removed or written
     * @throws StorageFailure        if the project is open for reading only, or the file cannot be written
     * @throws IllegalStateException if called from within a change or while reading
     */
    public void leaveNoTrace() throws ProjectFileException {
        this.<Path, ProjectFileException>alone(() -> Backups.replaceAll(file.leaveNoTrace(), clock));
    }

    /**
     * Runs work on the file itself, with nobody reading or changing meanwhile and nothing to be taken back afterwards.
     *
     * @throws StorageFailure        if the project is open for reading only, or the file cannot be written
     * @throws IllegalStateException if called from within a change or while reading
     */
    <T, X extends Exception> T alone(FileDeed<T, X> deed) throws X {
        requireWritable();
        if (writing.isHeldByCurrentThread() || reading.isHeldByCurrentThread()) {
            throw new IllegalStateException("The file is dealt with between changes, not within one");
        }
        writing.lock();
        reading.lock();
        try {
            undo.forget();
            kept.clear();
            return deed.run();
        } catch (JdbiException e) {
            throw StorageTrouble.of(e, file());
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /** Closes the file. Everything is kept already; nothing can be lost here. */
    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            file.close();
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
