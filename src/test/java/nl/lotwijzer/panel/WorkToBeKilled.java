package nl.lotwijzer.panel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.privacy.Erasure;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;

/**
 * A program that freezes, takes dice, draws, replaces and erases, step by step, until it is done or somebody kills it. The
 * same file gives the same steps every time, up to the erasing.
 */
final class WorkToBeKilled {
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T20:30:00Z"), ZoneOffset.UTC);

    /** One step, after which the project is in a new state. */
    @FunctionalInterface
    interface Step {
        void take(Project project) throws UserException;
    }

    /** The steps that give the same every time. */
    static final List<Step> STEPS = List.of(
            project -> PublicDraws.of(project).freeze(),
            project -> PublicDraws.of(project).dice("31415926535897932384"),
            project -> PublicDraws.of(project).draw(),
            project -> vacateFirst(project, "afgemeld"),
            project -> vacateFirst(project, "verhuisd"),
            project -> new Replacements(project).call(next(project), "neemt aan"),
            project -> new Replacements(project).replace(next(project)),
            project -> new Replacements(project).call(next(project), "weigert"),
            project -> new Replacements(project).decline(next(project), "weigert"),
            project -> new Replacements(project).replace(next(project)),
            project -> vacateFirst(project, "gewist"));

    /** The number of the step that comes after these: erasing. */
    static final int ERASING = STEPS.size();

    private WorkToBeKilled() {}

    static Project open(Path file) throws UserException {
        return Project.open(file, ACTOR, CLOCK);
    }

    private static void vacateFirst(Project project, String ground) throws UserException {
        Replacements replacements = new Replacements(project);
        replacements.vacate(replacements.state().orElseThrow().sitting().getFirst(), ground);
    }

    private static String next(Project project) {
        return new Replacements(project)
                .state()
                .orElseThrow()
                .proposal()
                .orElseThrow()
                .number();
    }

    /** Works on the project file that is named, and says the number of each step as it begins, and when it is done. */
    public static void main(String[] arguments) throws UserException {
        try (Project project = open(Path.of(arguments[0]))) {
            new Draws(project).all();
            for (int number = 0; number < STEPS.size(); number++) {
                System.out.println(number);
                STEPS.get(number).take(project);
            }
            System.out.println(ERASING);
            new Erasure(project)
                    .erase(new Replacements(project)
                            .state()
                            .orElseThrow()
                            .vacancies()
                            .getLast()
                            .who());
            System.out.println("done");
        }
    }
}
