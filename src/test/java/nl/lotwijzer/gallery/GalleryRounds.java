package nl.lotwijzer.gallery;

import java.util.List;
import java.util.Random;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.RuleChoices;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Progress;

/** Brings the sample project back to where a round begins, and on to before the freeze. */
final class GalleryRounds {
    private static final String FIRST = "burgemeester";
    private static final String SECOND = "oudste raadslid";

    private GalleryRounds() {}

    static void annul(Project project) throws UserException {
        Draws draws = new Draws(project);
        String ground = draws.current().orElseThrow().rules().annulmentGrounds().getFirst();
        draws.annul(ground, "Een dobbelsteen viel van tafel en telde toch mee.");
    }

    /** Fixes rules with two pledges, of which one is in, and computes by them. */
    static void fix(Project project) throws UserException {
        Draws draws = new Draws(project, new Random(5));
        draws.fixRules(new RuleChoices(
                Goal.LEXIMIN,
                new RowChoice(1_000),
                true,
                Publication.FULL,
                false,
                List.of(new Announced.Pledge(FIRST), new Announced.Pledge(SECOND), new Announced.Dice(20)),
                draws.groundsInUse(),
                List.of("besluit van de raad", "fout bij de trekking")));
        draws.pledge(FIRST, Contribution.commitment(FIRST, "de haven ruikt naar teer"));
        new Lotteries(project).compute(1_000, Progress.NONE);
    }
}
