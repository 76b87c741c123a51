package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.BudgetEntry;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.BudgetProposal;
import nl.lotwijzer.steering.BudgetTotals;
import nl.lotwijzer.steering.Budgets;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.Decisions;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.Risks;

/** Everything about the steering group, read from one state of the project. */
record SteeringState(
        List<Meeting> meetings,
        List<Decision> decisions,
        List<ActionPoint> actions,
        List<Risk> risks,
        List<BudgetLine> lines,
        List<BudgetEntry> entries,
        List<BudgetProposal> proposals) {
    static SteeringState of(Project project) {
        return project.read(handle -> {
            Budgets budgets = new Budgets(project);
            return new SteeringState(
                    new Meetings(project).all(),
                    new Decisions(project).all(),
                    new Actions(project).all(),
                    new Risks(project).all(),
                    budgets.lines(),
                    budgets.entries(),
                    budgets.proposals());
        });
    }

    /** Returns the first meeting that was not held. */
    Optional<Meeting> next() {
        return meetings.stream().filter(meeting -> !meeting.held()).findFirst();
    }

    Optional<Meeting> meeting(long id) {
        return meetings.stream().filter(meeting -> meeting.id() == id).findFirst();
    }

    List<ActionPoint> late(LocalDate today) {
        return actions.stream().filter(action -> action.late(today)).toList();
    }

    BudgetTotals totals() {
        return BudgetTotals.of(lines);
    }

    List<BudgetEntry> entriesOf(BudgetLine line) {
        return entries.stream().filter(entry -> entry.line() == line.id()).toList();
    }
}
