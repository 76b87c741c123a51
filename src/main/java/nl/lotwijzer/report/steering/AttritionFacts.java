package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.ReserveSupply;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.steering.SteeringReport.Attrition;
import nl.lotwijzer.report.steering.SteeringReport.GroundCount;
import nl.lotwijzer.report.steering.SteeringReport.ReserveCount;

/** Counts who left a seat and why, who took it, and who can still take one. */
final class AttritionFacts {
    private final Project project;
    private final Period period;

    AttritionFacts(Project project, Period period) {
        this.project = project;
        this.period = period;
    }

    Attrition attrition(Optional<Panel> panel) {
        Replacements replacements = new Replacements(project);
        List<ReplacementEvent> events = replacements.events();
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> within = new TreeMap<>();
        for (ReplacementEvent event : events) {
            if (event.kind() == Kind.VACATED) {
                all.merge(event.remark(), 1, Integer::sum);
                within.merge(event.remark(), inPeriod(event) ? 1 : 0, Integer::sum);
            }
        }
        return new Attrition(
                all.entrySet().stream()
                        .map(ground -> new GroundCount(
                                ground.getKey(), within.getOrDefault(ground.getKey(), 0), ground.getValue()))
                        .toList(),
                count(events, Kind.REPLACED),
                count(events, Kind.CALLED),
                replacements.state().map(PanelState::vacancies).map(List::size).orElse(0),
                panel.map(this::reserves).orElse(List.of()));
    }

    private static int count(List<ReplacementEvent> events, Kind kind) {
        return (int) events.stream().filter(event -> event.kind() == kind).count();
    }

    private boolean inPeriod(ReplacementEvent event) {
        return period.holds(event.at().atZone(project.clock().getZone()).toLocalDate());
    }

    private List<ReserveCount> reserves(Panel panel) {
        ReserveSupply supply = new Participants(project).supply();
        List<ReserveCount> counts = new ArrayList<>();
        panel.representation()
                .forEach(category -> counts.add(new ReserveCount(
                        category.criterion(),
                        category.category(),
                        category.min(),
                        category.max(),
                        category.confirmed() + category.open(),
                        supply.of(category.criterion(), category.category()).size())));
        return counts;
    }
}
