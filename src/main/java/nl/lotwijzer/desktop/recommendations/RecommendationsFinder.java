package nl.lotwijzer.desktop.recommendations;

import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Findable.Kind;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.recommendations.Recommendations;

/** The tabs of the recommendations, and all of them by number and title. */
public final class RecommendationsFinder {
    private RecommendationsFinder() {}

    public static List<Findable> found(Project project, Texts texts) {
        return Stream.concat(
                        Findable.parts(Place.RECOMMENDATIONS, texts, "desktop.recommendations.tab.", "votes", "monitor")
                                .stream(),
                        new Recommendations(project)
                                .all().stream()
                                        .map(one -> new Findable(
                                                Kind.RECOMMENDATION,
                                                one.title(),
                                                Integer.toString(one.number()),
                                                Place.RECOMMENDATIONS,
                                                Integer.toString(one.number()))))
                .toList();
    }
}
