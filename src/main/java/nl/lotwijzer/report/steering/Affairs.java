package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.BudgetTotals;
import nl.lotwijzer.steering.Budgets;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.Decisions;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.RiskLevel;
import nl.lotwijzer.steering.Risks;

/**
 * The affairs of the steering group itself.
 *
 * @param budget    in its order
 * @param risks     in the order of the room that keeps them
 * @param decisions all of them, by number
 * @param actions   all of them, by number
 */
public record Affairs(
        Standing standing,
        List<BudgetLine> budget,
        List<Risk> risks,
        List<Decision> decisions,
        List<ActionPoint> actions) {
    public Affairs {
        budget = List.copyOf(budget);
        risks = List.copyOf(risks);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    /** Reads them from one state of the project. */
    static Affairs of(Project project) {
        return new Affairs(
                new Phases(project).standing(),
                new Budgets(project).lines(),
                new Risks(project).all(),
                new Decisions(project).all(),
                new Actions(project).all());
    }

    /** Returns the sums of the budget. */
    public BudgetTotals totals() {
        return BudgetTotals.of(budget);
    }

    /** Returns how many actions are to be done. */
    public int openActions() {
        return (int) actions.stream().filter(ActionPoint::open).count();
    }

    /** Returns how many actions should have been done before this day. */
    public int lateActions(LocalDate today) {
        return (int) actions.stream().filter(action -> action.late(today)).count();
    }

    /** Returns how many risks still count and are high. */
    public int highRisks() {
        return (int) risks.stream()
                .filter(Risk::live)
                .filter(risk -> risk.level() == RiskLevel.HIGH)
                .count();
    }

    /** Returns the milestones that should have been reached before this day. */
    public List<Milestone> lateMilestones(LocalDate today) {
        return standing.milestones().stream()
                .filter(milestone -> milestone.late(today))
                .toList();
    }
}
