package nl.lotwijzer.steering;

import java.util.Comparator;
import java.util.List;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** What can go wrong in the project, and what is done about it. */
public final class Risks {
    /** The heaviest first; closed ones last. */
    private static final Comparator<Risk> BY_WEIGHT = Comparator.comparing((Risk risk) -> !risk.live())
            .thenComparing(Comparator.comparingInt(Risk::score).reversed())
            .thenComparingInt(Risk::number);

    private final Project project;

    public Risks(Project project) {
        this.project = project;
    }

    /** Returns all risks, the heaviest first and closed ones last. */
    public List<Risk> all() {
        return project.read(
                handle -> new RiskStore(handle).all().stream().sorted(BY_WEIGHT).toList());
    }

    /**
     * Notes a risk under the next number.
     *
     * @return the id of the risk
     * @throws SteeringException if there is no title
     */
    public long note(RiskDetails details) throws SteeringException {
        Meetings.require(details.problem());
        return project.change(
                new Action("steering.journal.risk", details.probability() + " x " + details.impact()),
                handle -> new RiskStore(handle).insert(details));
    }

    /**
     * Changes a risk.
     *
     * @throws SteeringException if there is no title, or it is no longer there
     */
    public void change(long risk, RiskDetails details) throws SteeringException {
        Meetings.require(details.problem());
        project.perform(
                new Action("steering.journal.riskChanged", details.probability() + " x " + details.impact()),
                handle -> {
                    if (!new RiskStore(handle).update(risk, details)) {
                        throw SteeringException.gone();
                    }
                });
    }

    /**
     * Removes a risk that was noted by mistake.
     *
     * @throws SteeringException if it is no longer there
     */
    public void remove(long risk) throws SteeringException {
        project.perform(new Action("steering.journal.riskRemoved", "1"), handle -> {
            if (!new RiskStore(handle).delete(risk)) {
                throw SteeringException.gone();
            }
        });
    }
}
