package nl.lotwijzer.lottery;

import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.sortition.Goal;

/**
 * What is chosen at freeze A, beside what the project holds already: seats, criteria, quotas and household rule.
 *
 * @param goal             what the chances are to be best at
 * @param rows             how many rows the table is to have
 * @param rowByDice        whether the row is rolled; otherwise it follows from the seed
 * @param publication      how much anybody can see
 * @param relaxation       whether quotas may be relaxed within their limits before freeze B, if there is no lawful panel
 * @param contributions    what goes into the seed, in that order: pledges first, then dice, a beacon or both
 * @param exclusionGrounds on which somebody can be left out of the draw
 * @param annulmentGrounds on which the round can be annulled
 */
public record RuleChoices(
        Goal goal,
        RowChoice rows,
        boolean rowByDice,
        Publication publication,
        boolean relaxation,
        List<Announced> contributions,
        List<String> exclusionGrounds,
        List<String> annulmentGrounds) {
    public RuleChoices {
        contributions = List.copyOf(contributions);
        exclusionGrounds = List.copyOf(exclusionGrounds);
        annulmentGrounds = List.copyOf(annulmentGrounds);
    }

    public Objective objective() {
        return goal.objective();
    }

    public Fraction gamma() {
        return goal.gamma();
    }
}
