package nl.lotwijzer.desktop.facilitators;

import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Findable.Kind;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;

/** The tabs of the facilitators, all of them by name, and who holds which office. */
public final class FacilitatorsFinder {
    private FacilitatorsFinder() {}

    public static List<Findable> found(Project project, Texts texts) {
        Stream<Findable> tabs = Findable.parts(
                Place.FACILITATORS,
                texts,
                "desktop.facilitators.tab.",
                "pool",
                "availability",
                "allocation",
                "costs",
                "offices")
                .stream();
        Stream<Findable> pool = new Facilitators(project)
                .all().stream()
                        .map(one -> new Findable(
                                Kind.FACILITATOR, one.name(), "", Place.FACILITATORS, Long.toString(one.id())));
        Stream<Findable> offices = new Offices(project)
                .all().stream()
                        .map(holder -> new Findable(
                                Kind.OFFICE,
                                holder.details().name(),
                                texts.get("facilitators.office."
                                        + holder.details().office()),
                                Place.FACILITATORS,
                                "offices"));
        return Stream.of(tabs, pool, offices).flatMap(all -> all).toList();
    }
}
