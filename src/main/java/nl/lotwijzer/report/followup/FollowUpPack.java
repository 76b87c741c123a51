package nl.lotwijzer.report.followup;

import java.util.List;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.NameGuard;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.Report;

/** Makes the follow-up monitor. Votes are counts, and owners stand there as they were typed, but for people. */
public final class FollowUpPack implements PackMaker {
    @Override
    public Report make(PackContext context) {
        FollowUpFacts facts =
                FollowUpFacts.of(context.project(), context.request().period());
        Cover cover = Cover.of(context.project());
        return NameGuard.of(context.project(), context.texts())
                .cleared(new Report(
                        context.request(),
                        cover,
                        new FollowUpPages(facts, context.texts()).pages(cover),
                        figures(facts)));
    }

    private static List<KeyFigure> figures(FollowUpFacts facts) {
        long answered = facts.recommendations().stream()
                .filter(one -> one.answer().isPresent() && !one.awaitsAnswer())
                .count();
        long done = facts.followUps().stream()
                .filter(one -> one.status() == Reading.Status.DONE)
                .count();
        return List.of(
                KeyFigure.count("recommendationsAdopted", facts.adopted().size()),
                KeyFigure.count("recommendationsAnswered", answered),
                KeyFigure.count("followUps", facts.followUps().size()),
                KeyFigure.count("followUpsDone", done),
                KeyFigure.count("followUpsLate", facts.late().size()));
    }
}
