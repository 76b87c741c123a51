package nl.lotwijzer.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.RuleChoices;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Progress;

/**
 * The public draw of the example, as a town would hold it. What people bring in was invented once, and nonces and salts
 * are not secret, so that with the same clock the example is the same for everybody.
 */
final class SampleDraw {
    private static final int ROWS = 1_000;
    private static final int FEWEST_DICE = 20;
    private static final String DICE = "63454660390103169462";
    private static final String FIRST = "burgemeester";
    private static final String FIRST_TEXT = "de haven ruikt naar teer";
    private static final String SECOND = "oudste loterijbezoeker";
    private static final String SECOND_TEXT = "zeven kievitseieren op 3 april";

    private final Project project;
    private final Draws draws;

    SampleDraw(Project project) {
        this.project = project;
        this.draws = new Draws(project, new Random(2040));
    }

    void fixRules() throws UserException {
        draws.decide(new CouncilDecision.Taken("2026-118", LocalDate.of(2026, 2, 17)));
        draws.fixRules(new RuleChoices(
                Goal.LEXIMIN,
                new RowChoice(ROWS),
                false,
                Publication.LIMITED,
                false,
                List.of(new Announced.Pledge(FIRST), new Announced.Pledge(SECOND), new Announced.Dice(FEWEST_DICE)),
                List.of("dubbel aangemeld", "woont niet in de gemeente", "zit in de gemeenteraad"),
                List.of("fout in de uitvoering", "besluit van de gemeenteraad")));
    }

    void freeze(Progress progress) throws UserException {
        draws.pledge(FIRST, Contribution.commitment(FIRST, FIRST_TEXT));
        draws.pledge(SECOND, Contribution.commitment(SECOND, SECOND_TEXT));
        new Lotteries(project).compute(ROWS, progress);
        draws.freeze();
    }

    void hold() throws UserException {
        draws.reveal(FIRST, FIRST_TEXT);
        draws.reveal(SECOND, SECOND_TEXT);
        draws.dice(DICE);
        draws.draw();
    }
}
