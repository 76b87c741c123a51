package nl.lotwijzer.desktop.lottery;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.lottery.MadeDossier;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.protocol.CouncilDecision;

/**
 * What the screen shows of the project.
 *
 * @param entrants    who can be drawn as things stand
 * @param leftOut     registrants who cannot, because an answer is missing or unknown
 * @param seats       the seats of the panel
 * @param criteria    how many criteria there are
 * @param obstacle    what stands in the way of computing, if something does
 * @param lottery     what was computed or drawn
 * @param outdated    whether something changed since it was computed
 * @param fingerprint changes when anything changes that a lottery depends on
 * @param decision    on what the draw rests, once recorded
 * @param round       the round that counts, once its rules are fixed
 * @param earlier     the rounds that were annulled, the first one first
 * @param grounds     the grounds on which registrants are excluded now, and those set at eligibility
 * @param dossiers    the dossiers given out after a draw
 */
record LotteryView(
        int entrants,
        int leftOut,
        int seats,
        int criteria,
        Optional<Message> obstacle,
        Optional<Lottery> lottery,
        boolean outdated,
        String fingerprint,
        Optional<CouncilDecision> decision,
        Optional<Round> round,
        List<Round> earlier,
        List<String> grounds,
        List<MadeDossier> dossiers) {

    /**
     * Why a step cannot be taken yet.
     *
     * @param why what is missing
     * @param to  where that is done
     */
    record Lock(Message why, LotteryStep to) {}

    LotteryView {
        earlier = List.copyOf(earlier);
        grounds = List.copyOf(grounds);
        dossiers = List.copyOf(dossiers);
    }

    boolean drawn() {
        return lottery.map(Lottery::state).equals(Optional.of(LotteryState.DRAWN));
    }

    /** Returns whether the rules of a round stand and cannot be changed. */
    boolean fixed() {
        return round.isPresent();
    }

    /** Returns whether pool and table are frozen, drawn or not. */
    boolean frozen() {
        return round.map(Round::state)
                .filter(state -> state == RoundState.FROZEN || state == RoundState.DRAWN)
                .isPresent();
    }

    /** Returns whether the commitments that the rules announce were all given. */
    boolean pledged() {
        return round.map(Round::pledgesDue).map(List::isEmpty).orElse(false);
    }

    /** Returns whether chances are computed that hold, by the rules if these are fixed. */
    boolean computed() {
        return lottery.isPresent() && !outdated && byRules();
    }

    /** Returns whether the lottery was computed by the objective and the number of rows of the rules. */
    boolean byRules() {
        return round.isEmpty()
                || lottery.filter(computed -> {
                            var rules = round.get().rules();
                            var goal = computed.evidence().goal();
                            return goal.objective() == rules.objective()
                                    && goal.gamma().equals(rules.gamma())
                                    && rules.rows().allows(computed.rows());
                        })
                        .isPresent();
    }

    /** Returns why a step is locked; nothing when its page can be worked on. */
    Optional<Lock> lock(LotteryStep step) {
        return switch (step) {
            case DECISION, PREPARE, COMPARE -> Optional.empty();
            case RULES ->
                decision.isPresent() || fixed() || drawn()
                        ? Optional.empty()
                        : lock("desktop.lottery.lock.decision", LotteryStep.DECISION);
            case CHANCES, WHO, PROOF ->
                lottery.isPresent() ? Optional.empty() : lock("desktop.lottery.lock.computed", LotteryStep.PREPARE);
            case PLEDGES, FREEZE -> fixed() ? Optional.empty() : lock("desktop.lottery.lock.rules", firstToFix());
            case DRAW ->
                lottery.isPresent() ? Optional.empty() : lock("desktop.lottery.lock.computed", LotteryStep.PREPARE);
            case RESULT -> drawn() ? Optional.empty() : lock("desktop.lottery.lock.drawn", next());
            case DOSSIER ->
                frozen()
                        ? Optional.empty()
                        : lock(
                                drawn() ? "desktop.lottery.lock.old" : "desktop.lottery.lock.frozen",
                                drawn() ? LotteryStep.RESULT : next());
        };
    }

    private LotteryStep firstToFix() {
        return decision.isPresent() ? LotteryStep.RULES : LotteryStep.DECISION;
    }

    private static Optional<Lock> lock(String why, LotteryStep to) {
        return Optional.of(new Lock(Message.of(why), to));
    }

    /** Returns whether a step is behind us. */
    boolean done(LotteryStep step) {
        return switch (step) {
            case DECISION -> decision.isPresent() || fixed();
            case RULES -> fixed();
            case PREPARE, CHANCES, WHO, PROOF -> lottery.isPresent() && !outdated;
            case COMPARE -> false;
            case PLEDGES -> pledged();
            case FREEZE -> frozen();
            case DRAW, RESULT -> drawn();
            case DOSSIER -> !dossiers.isEmpty() && drawn();
        };
    }

    /** Returns the step whose turn it is. */
    LotteryStep next() {
        if (drawn()) {
            return frozen() && dossiers.isEmpty() ? LotteryStep.DOSSIER : LotteryStep.RESULT;
        }
        if (!fixed()) {
            return firstToFix();
        }
        if (frozen()) {
            return LotteryStep.DRAW;
        }
        if (!computed()) {
            return LotteryStep.PREPARE;
        }
        return pledged() ? LotteryStep.FREEZE : LotteryStep.PLEDGES;
    }

    /** Returns the step to show to somebody who comes here. */
    LotteryStep proposed() {
        return drawn() ? LotteryStep.RESULT : next();
    }

    /** Returns the bars of the histogram of chances; none before they are computed. */
    List<ChanceBar> histogram() {
        return lottery.map(ChanceBar::of).orElse(List.of());
    }
}
