package nl.lotwijzer.desktop.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.phases.CouncilDecisions;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.BudgetTotals;
import nl.lotwijzer.steering.Budgets;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.Trainings;

/**
 * What stands around the assembly: its phases, the steering group, what the council does, trainings.
 *
 * @param decided        whether the council decided, or somebody wrote down why it goes on without
 * @param lateActions    actions of the steering group that should have been done
 * @param over           how much more is spent, or by the forecast will be, than was planned; zero when not more
 * @param overspent      whether that much is spent already
 * @param meeting        the next meeting of the steering group
 * @param withoutAnswer  adopted recommendations that the council has not answered
 * @param lateFollowUps  recommendations of which something should have been done
 * @param training       the next training
 */
record Signals(
        Standing standing,
        boolean decided,
        int lateActions,
        Euro over,
        boolean overspent,
        Optional<Meeting> meeting,
        int withoutAnswer,
        int lateFollowUps,
        Optional<Training> training) {

    /** Reads them, on one state of the project. */
    static Signals read(Project project, LocalDate today) {
        return project.read(handle -> {
            BudgetTotals budget = new Budgets(project).totals();
            Euro most = budget.overspent() ? budget.spent() : budget.forecast();
            List<Recommendation> recommendations = new Recommendations(project).all();
            return new Signals(
                    new Phases(project).standing(),
                    new CouncilDecisions(project).current().isPresent(),
                    new Actions(project).late(today).size(),
                    budget.overspent() || budget.expectedOver() ? most.minus(budget.planned()) : Euro.ZERO,
                    budget.overspent(),
                    new Meetings(project).next(),
                    (int) recommendations.stream()
                            .filter(Recommendation::awaitsAnswer)
                            .count(),
                    (int) recommendations.stream()
                            .filter(one -> one.late(today))
                            .count(),
                    new Trainings(project)
                            .all().stream()
                                    .filter(training -> !training.date().isBefore(today))
                                    .min(Comparator.comparing(Training::date)));
        });
    }
}
