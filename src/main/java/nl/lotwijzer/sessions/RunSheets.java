package nl.lotwijzer.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/** The run sheets of the sessions. */
public final class RunSheets {
    private final Project project;

    public RunSheets(Project project) {
        this.project = project;
    }

    /** Returns the run sheet of a session with its times; empty if there is no such session. */
    public Optional<RunSheet> of(long session) {
        return project.read(handle -> new SessionStore(handle).find(session).map(one -> sheet(one, handle)));
    }

    private RunSheet sheet(Session session, Handle handle) {
        return RunSheet.of(
                session,
                new RunItemStore(handle).of(session.id()),
                project.clock().getZone());
    }

    /**
     * Adds an item.
     *
     * @param place its place in the run sheet, from 1; beyond the last it becomes the last
     * @return its id
     * @throws SessionException if the session is no longer there, the title is missing, or it takes too long
     */
    public long add(long session, int place, RunItem item) throws SessionException {
        check(item);
        return project.change(new Action("sessions.journal.runAdd", "1"), handle -> {
            require(session, handle);
            RunItemStore store = new RunItemStore(handle);
            List<Long> order = ids(store.of(session));
            int at = Math.clamp(place - 1, 0, order.size());
            long added = store.insert(session, at + 1, item);
            order.add(at, added);
            store.order(order);
            return added;
        });
    }

    /**
     * Changes an item; what follows moves along.
     *
     * @throws SessionException as {@link #add} does, or if the item is no longer there
     */
    public void change(RunItem item) throws SessionException {
        check(item);
        project.perform(new Action("sessions.journal.runChange", "1"), handle -> {
            RunItemStore store = new RunItemStore(handle);
            requireItem(item.id(), store);
            store.update(item);
        });
    }

    /**
     * Moves an item to another place in its run sheet.
     *
     * @param place from 1; beyond the last it becomes the last
     * @throws SessionException if the item is no longer there
     */
    public void move(long item, int place) throws SessionException {
        project.perform(new Action("sessions.journal.runMove", "1"), handle -> {
            RunItemStore store = new RunItemStore(handle);
            List<Long> order = ids(store.of(requireItem(item, store)));
            order.remove(item);
            order.add(Math.clamp(place - 1, 0, order.size()), item);
            store.order(order);
        });
    }

    /** Removes these items; what follows starts earlier. */
    public void remove(Collection<Long> items) {
        project.perform(new Action("sessions.journal.runRemove", Integer.toString(items.size())), handle -> {
            RunItemStore store = new RunItemStore(handle);
            items.forEach(store::delete);
        });
    }

    /**
     * Takes over the run sheet of another session in place of the one there is. Fixed starts keep their distance to the
     * start of the session; one that would come on another day is no longer fixed.
     *
     * @throws SessionException if one of the sessions is no longer there
     */
    public void copy(long from, long to) throws SessionException {
        project.perform(new Action("sessions.journal.runCopy", from + " " + to), handle -> {
            Session source = require(from, handle);
            Session target = require(to, handle);
            Duration later =
                    Duration.between(source.details().start(), target.details().start());
            RunItemStore store = new RunItemStore(handle);
            List<RunItem> items = store.of(from);
            store.clear(to);
            int place = 1;
            for (RunItem item : items) {
                store.insert(
                        to,
                        place++,
                        item.withFixed(item.fixed()
                                .flatMap(fixed -> FixedStart.of(
                                        LocalDate.EPOCH
                                                .plusDays(fixed.day())
                                                .atTime(fixed.time())
                                                .plus(later),
                                        LocalDate.EPOCH))));
            }
        });
    }

    /**
     * Has an item and everything after it start later, or earlier: the item gets a fixed start and the fixed starts after
     * it move along.
     *
     * @param from    the first item that moves
     * @param minutes negative for earlier
     * @throws SessionException if the item is no longer there
     */
    public void shift(long from, int minutes) throws SessionException {
        project.perform(new Action("sessions.journal.runShift", Integer.toString(minutes)), handle -> {
            RunItemStore store = new RunItemStore(handle);
            RunSheet sheet = sheet(require(requireItem(from, store), handle), handle);
            sheet.shifted(from, minutes).forEach(store::update);
        });
    }

    private static void check(RunItem item) throws SessionException {
        if (item.title().isEmpty()) {
            throw new SessionException(Message.of("sessions.problem.runTitle"));
        }
        if (item.minutes() < 0 || item.minutes() > RunItem.LONGEST) {
            throw new SessionException(Message.of("sessions.problem.runMinutes", RunItem.LONGEST));
        }
    }

    private static List<Long> ids(List<RunItem> items) {
        return new ArrayList<>(items.stream().map(RunItem::id).toList());
    }

    private static long requireItem(long item, RunItemStore store) throws SessionException {
        return store.sessionOf(item).orElseThrow(() -> new SessionException(Message.of("sessions.problem.runGone")));
    }

    private static Session require(long session, Handle handle) throws SessionException {
        return new SessionStore(handle).find(session).orElseThrow(SessionException::gone);
    }
}
