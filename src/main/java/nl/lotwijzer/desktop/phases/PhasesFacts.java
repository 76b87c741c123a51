package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.phases.ChecklistItem;
import nl.lotwijzer.phases.GoldenRule;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseStanding;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * What the screen shows, as it stands in the project.
 *
 * @param sessions the days of the sessions that are on
 * @param fixed    whether the decision of the council stands in rules that cannot be changed
 */
record PhasesFacts(
        Standing standing,
        Map<GoldenRule, Evidence> evidence,
        List<LocalDate> sessions,
        Optional<CouncilDecision> decision,
        boolean fixed) {

    /** Reads them, on one state of the project. */
    static PhasesFacts read(Project project) {
        return project.read(handle -> {
            Draws draws = new Draws(project);
            return new PhasesFacts(
                    new Phases(project).standing(),
                    ProjectEvidence.read(project),
                    new Sessions(project)
                            .all().stream()
                                    .filter(session -> !session.cancelled())
                                    .map(Session::date)
                                    .toList(),
                    draws.decision(),
                    draws.current().isPresent());
        });
    }

    /** Returns what the project itself shows of an item, if it shows anything. */
    Optional<Evidence> shows(ChecklistItem item) {
        return item.rule().flatMap(rule -> Optional.ofNullable(evidence.get(rule)));
    }

    /** Returns the phase whose checklist is shown at first: the one that is under way, or else the first with open items. */
    Phase first() {
        return standing.current()
                .or(() -> standing.phases().stream()
                        .filter(phase -> phase.open() > 0)
                        .map(PhaseStanding::phase)
                        .findFirst())
                .orElse(Phase.OVERSIGHT);
    }
}
