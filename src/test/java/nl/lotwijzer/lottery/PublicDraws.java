package nl.lotwijzer.lottery;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Progress;

/** Holds the public draw of a project of a test, step by step or as a whole. */
public final class PublicDraws {
    /** The ground on which these rounds can be annulled. */
    public static final String GROUND = "fout in de uitvoering";

    /** The grounds on which somebody can be left out. */
    public static final List<String> EXCLUSIONS = List.of("dubbel aangemeld", "verhuisd");

    private static final int ROWS = 100;

    private PublicDraws() {}

    /** Returns the service with nonces and salts that are the same every time. */
    public static Draws of(Project project) {
        return new Draws(project, new Random(4));
    }

    /** Returns rules with these contributions, in that order. */
    public static RuleChoices choices(Announced... contributions) {
        return choices(Publication.LIMITED, false, contributions);
    }

    /** Returns rules; 100 rows, LEXIMIN, no relaxation. */
    public static RuleChoices choices(Publication publication, boolean rowByDice, Announced... contributions) {
        return new RuleChoices(
                Goal.LEXIMIN,
                new RowChoice(ROWS),
                rowByDice,
                publication,
                false,
                List.of(contributions),
                EXCLUSIONS,
                List.of(GROUND));
    }

    /** Records a decision and fixes rules of which dice are the only contribution. */
    public static void fixRules(Project project) throws LotteryException {
        fixRules(project, choices(new Announced.Dice(Announced.FEWEST_DIGITS)));
    }

    /** Records a decision and fixes these rules. */
    public static void fixRules(Project project, RuleChoices choices) throws LotteryException {
        Draws draws = of(project);
        draws.decide(new CouncilDecision.Taken("2026-12", LocalDate.of(2026, 2, 17)));
        draws.fixRules(choices);
    }

    /** Fixes rules with dice, computes 100 rows and freezes. */
    public static void freeze(Project project) throws LotteryException {
        fixRules(project);
        new Lotteries(project).compute(ROWS, Progress.NONE);
        of(project).freeze();
    }

    /** Does all of it, up to and including the draw. */
    public static Lottery draw(Project project, String digits) throws LotteryException {
        freeze(project);
        of(project).dice(digits);
        return of(project).draw();
    }
}
