package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The actions of the steering group: who does what by when. */
public final class Actions {
    private final Project project;

    public Actions(Project project) {
        this.project = project;
    }

    /** Returns all actions by number. */
    public List<ActionPoint> all() {
        return project.read(handle -> new ActionStore(handle).all());
    }

    /** Returns the actions that are to be done, the first due first, so that late ones come first. */
    public List<ActionPoint> open() {
        return all().stream()
                .filter(ActionPoint::open)
                .sorted(ActionPoint.BY_DUE)
                .toList();
    }

    /** Returns the open actions that should have been done before this day, the first due first. */
    public List<ActionPoint> late(LocalDate today) {
        return open().stream().filter(action -> action.late(today)).toList();
    }

    /**
     * Notes an action under the next number.
     *
     * @return the id of the action
     * @throws SteeringException if there is no text
     */
    public long note(ActionDetails details) throws SteeringException {
        Meetings.require(details.problem());
        return project.change(
                new Action("steering.journal.action", "1"), handle -> new ActionStore(handle).insert(details));
    }

    /**
     * Changes an action.
     *
     * @throws SteeringException if there is no text, or it is no longer there
     */
    public void change(long action, ActionDetails details) throws SteeringException {
        Meetings.require(details.problem());
        update(new Action("steering.journal.actionChanged", details.status().name()), action, details);
    }

    /**
     * Notes what became of an action.
     *
     * @param on the day on which it was done or dropped; has no meaning for one that is opened again
     * @throws SteeringException if it is no longer there
     */
    public void close(ActionPoint action, ActionStatus status, LocalDate on) throws SteeringException {
        ActionDetails old = action.details();
        update(
                new Action("steering.journal.actionStatus", status.name()),
                action.id(),
                new ActionDetails(
                        old.text(),
                        old.owner(),
                        old.due(),
                        status,
                        status == ActionStatus.OPEN ? null : on,
                        old.meeting()));
    }

    private void update(Action journal, long action, ActionDetails details) throws SteeringException {
        project.perform(journal, handle -> {
            if (!new ActionStore(handle).update(action, details)) {
                throw SteeringException.gone();
            }
        });
    }

    /**
     * Removes an action that was noted by mistake.
     *
     * @throws SteeringException if it is no longer there
     */
    public void remove(long action) throws SteeringException {
        project.perform(new Action("steering.journal.actionRemoved", "1"), handle -> {
            if (!new ActionStore(handle).delete(action)) {
                throw SteeringException.gone();
            }
        });
    }
}
