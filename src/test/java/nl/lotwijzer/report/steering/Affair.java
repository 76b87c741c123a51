package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.phases.Mandate;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.MilestoneDetails;
import nl.lotwijzer.phases.MilestoneKind;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.PhaseStanding;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.BudgetDetails;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.RiskDetails;
import nl.lotwijzer.steering.RiskStatus;

/** Affairs of a steering group, made by hand. */
final class Affair {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private Affair() {}

    static Affairs none() {
        return new Affairs(standing(List.of()), List.of(), List.of(), List.of(), List.of());
    }

    /** Returns affairs with something late, something over and something high. */
    static Affairs midway() {
        return new Affairs(
                standing(List.of(new Milestone(
                        1,
                        new MilestoneDetails(
                                MilestoneKind.PLAN,
                                Phase.PREPARATION,
                                "",
                                Optional.of(DAY),
                                Optional.empty(),
                                "=bijlage"),
                        Optional.empty(),
                        ""))),
                List.of(line(1, "Zaal", "Huur", 10_000, 2_500, 12_000), line(2, "Zaal", "-Lunch", 5_000, 100, 4_000)),
                List.of(
                        risk(1, 2, 2, RiskStatus.OPEN),
                        risk(2, 4, 5, RiskStatus.OPEN),
                        risk(3, 5, 5, RiskStatus.CLOSED)),
                List.of(
                        new Decision(
                                1, 2026, 1, new DecisionDetails("@Begroting vastgesteld", DAY, null, null, ""), 2L),
                        new Decision(
                                2, 2026, 2, new DecisionDetails("Begroting verhoogd", DAY, null, null, "raad"), null)),
                List.of(
                        new ActionPoint(1, 1, ActionDetails.open("Zaal boeken", "Sanne", DAY, null)),
                        new ActionPoint(
                                2,
                                2,
                                new ActionDetails("Brief", "Sanne", DAY, ActionStatus.DONE, DAY.minusDays(2), null))));
    }

    private static Standing standing(List<Milestone> milestones) {
        return new Standing(
                Mandate.NONE,
                Arrays.stream(Phase.values())
                        .map(phase -> new PhaseStanding(phase, PhaseDates.NONE, List.of()))
                        .toList(),
                milestones,
                List.of());
    }

    private static BudgetLine line(int id, String category, String title, long planned, long spent, long forecast) {
        return new BudgetLine(
                id,
                id,
                new BudgetDetails(category, title, new Euro(planned), Euro.ZERO, new Euro(forecast)),
                new Euro(spent));
    }

    private static Risk risk(int number, int probability, int impact, RiskStatus status) {
        return new Risk(
                number,
                number,
                new RiskDetails("Te weinig respons", "", "", probability, impact, "", "Nog een brief", status, null));
    }
}
