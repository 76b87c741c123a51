package nl.lotwijzer.desktop.steering;

import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Findable.Kind;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.Decisions;

/** The tabs of the steering group, and what it decided. */
public final class SteeringFinder {
    private SteeringFinder() {}

    public static List<Findable> found(Project project, Texts texts) {
        List<Findable> tabs = Findable.parts(
                Place.STEERING, texts, "desktop.steering.tab.", "meetings", "decisions", "actions", "risks", "budget");
        return Stream.concat(
                        tabs.stream(), new Decisions(project).all().stream().map(SteeringFinder::found))
                .toList();
    }

    private static Findable found(Decision decision) {
        return new Findable(
                Kind.DECISION,
                decision.details().text(),
                decision.code(),
                Place.STEERING,
                "decisions " + decision.code());
    }
}
