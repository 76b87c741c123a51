package nl.lotwijzer.report.followup;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.recommendations.Themes;
import nl.lotwijzer.recommendations.Threshold;
import nl.lotwijzer.report.Period;

/**
 * What became of the recommendations, as it stood at the end of a period.
 *
 * @param recommendations those of a theme together; follow-ups without what was noted after the period
 * @param threshold       that of the project; empty as long as none was agreed
 */
record FollowUpFacts(Period period, List<Recommendation> recommendations, Optional<Threshold> threshold) {
    FollowUpFacts {
        recommendations = List.copyOf(recommendations);
    }

    static FollowUpFacts of(Project project, Period period) {
        Recommendations service = new Recommendations(project);
        return new FollowUpFacts(
                period,
                Themes.together(service.all()).stream()
                        .map(one -> at(one, period))
                        .toList(),
                service.threshold());
    }

    private static Recommendation at(Recommendation one, Period period) {
        return new Recommendation(
                one.id(),
                one.number(),
                one.wording(),
                one.votes(),
                one.own(),
                one.outcome(),
                one.answer(),
                one.followUps().stream().map(followUp -> at(followUp, period)).toList());
    }

    private static FollowUp at(FollowUp one, Period period) {
        return new FollowUp(
                one.id(),
                one.text(),
                one.owner(),
                one.deadline(),
                one.readings().stream()
                        .filter(reading -> !reading.day().isAfter(period.to()))
                        .toList());
    }

    List<FollowUp> followUps() {
        return recommendations.stream().flatMap(one -> one.followUps().stream()).toList();
    }

    List<FollowUp> late() {
        return followUps().stream().filter(one -> one.late(period.to())).toList();
    }

    List<Recommendation> adopted() {
        return recommendations.stream().filter(one -> one.outcome().adopted()).toList();
    }

    List<Recommendation> waiting() {
        return recommendations.stream().filter(Recommendation::awaitsAnswer).toList();
    }
}
