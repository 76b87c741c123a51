package nl.lotwijzer.verification;

import java.util.List;
import java.util.Random;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.InfeasibleException;

/**
 * A whole valid dossier, made without a project file, that follows from one number alone. Over many numbers there are all
 * objectives, both levels of publication, all kinds of contributions, annulled rounds, relaxed quotas, replacements and
 * erased registrants.
 *
 * @param files      the whole dossier
 * @param drawn      whether the draw was done
 * @param commitment C
 * @param rules      A
 * @param head       the hash of the last entry of the journal
 * @param receipts   of everybody in the pool who was not erased
 */
public record RandomDossier(
        DossierFiles files, boolean drawn, String commitment, String rules, String head, List<Receipt> receipts) {
    static final String PROJECT = "waterveen-2040";

    /** What differs from dossier to dossier. */
    record Plan(
            Objective objective,
            Fraction gamma,
            RowChoice rows,
            boolean rowByDice,
            Publication publication,
            int earlierRounds,
            boolean drawn) {}

    /** Returns the dossier of a number; the same number gives the same dossier. */
    public static RandomDossier of(long number) {
        Random random = new Random(number * 7919 + 17);
        Objective objective = Objective.values()[(int) Math.floorMod(number, 5L)];
        Publication publication = Math.floorMod(number, 2L) == 0 ? Publication.LIMITED : Publication.FULL;
        Plan plan = new Plan(
                objective,
                objective == Objective.GOLDILOCKS
                        ? Fraction.of(1 + random.nextInt(4), 1 + random.nextInt(3))
                        : Fraction.ONE,
                random.nextInt(5) == 0 ? RowChoice.PROPOSED : new RowChoice(random.nextInt(8) == 0 ? 1000 : 100),
                random.nextInt(3) == 0,
                publication,
                random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0,
                Math.floorMod(number, 9L) != 8);
        while (true) {
            RandomTown town = RandomTown.of(random);
            try {
                return new RandomRounds(town, plan, random).make();
            } catch (InfeasibleException _) {
                // not every town has a panel; the next one may
            }
        }
    }

    /** Returns what was made public of it, all of it. */
    public Published published() {
        return new Published(commitment, rules, drawn ? head : null);
    }

    static Goal goal(Plan plan) {
        return new Goal(plan.objective(), plan.gamma());
    }
}
