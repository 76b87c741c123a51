package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The decisions of the steering group. */
public final class Decisions {
    private final Project project;

    public Decisions(Project project) {
        this.project = project;
    }

    /** Returns all decisions by their codes, those that were replaced too. */
    public List<Decision> all() {
        return project.read(handle -> new DecisionStore(handle).all());
    }

    /** Returns the decisions of this day and later. */
    public List<Decision> since(LocalDate day) {
        return all().stream().filter(decision -> !decision.date().isBefore(day)).toList();
    }

    /**
     * Notes a decision under the next number of its year.
     *
     * @return the id of the decision
     * @throws SteeringException if there is no text
     */
    public long note(DecisionDetails details) throws SteeringException {
        Meetings.require(details.problem());
        return project.change(
                new Action("steering.journal.decision", "1"), handle -> new DecisionStore(handle).insert(details));
    }

    /**
     * Changes a decision; its code stays.
     *
     * @throws SteeringException if there is no text, or it is no longer there
     */
    public void change(long decision, DecisionDetails details) throws SteeringException {
        Meetings.require(details.problem());
        project.perform(new Action("steering.journal.decisionChanged", "1"), handle -> {
            if (!new DecisionStore(handle).update(decision, details)) {
                throw SteeringException.gone();
            }
        });
    }

    /**
     * Notes that a later decision takes the place of this one.
     *
     * @param by the later decision; null if it holds after all
     * @throws SteeringException if the other is not later, or one of them is no longer there
     */
    public void replace(long decision, @Nullable Long by) throws SteeringException {
        project.perform(new Action("steering.journal.decisionReplaced", by == null ? "0" : "1"), handle -> {
            Decision old = find(handle, decision);
            if (by != null && !later(find(handle, by), old)) {
                throw new SteeringException(Message.of("steering.problem.notLater", old.code()));
            }
            new DecisionStore(handle).replaced(decision, by);
        });
    }

    /** Decisions only ever point forward, so that no two can replace each other. */
    private static boolean later(Decision one, Decision other) {
        return one.year() > other.year() || (one.year() == other.year() && one.sequence() > other.sequence());
    }

    /**
     * Removes a decision that was noted by mistake.
     *
     * @throws SteeringException if it is no longer there
     */
    public void remove(long decision) throws SteeringException {
        project.perform(new Action("steering.journal.decisionRemoved", "1"), handle -> {
            if (!new DecisionStore(handle).delete(decision)) {
                throw SteeringException.gone();
            }
        });
    }

    private static Decision find(Handle handle, long decision) throws SteeringException {
        return new DecisionStore(handle)
                .all().stream().filter(one -> one.id() == decision).findFirst().orElseThrow(SteeringException::gone);
    }
}
