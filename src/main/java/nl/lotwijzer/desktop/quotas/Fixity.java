package nl.lotwijzer.desktop.quotas;

import java.util.Optional;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.project.Project;

/** How far the quotas are fixed by the draw. */
enum Fixity {
    /** Anything can be changed. */
    OPEN,
    /** The rules are fixed, and say that quotas do not change. */
    RULES,
    /** The rules are fixed, and let quotas be relaxed within their limits, with a reason. */
    RELAXABLE,
    /** The pool is frozen; nothing can be changed. */
    FROZEN,
    /** The panel is drawn. */
    DRAWN;

    static Fixity of(Project project) {
        if (new Lotteries(project).current().map(Lottery::state).equals(Optional.of(LotteryState.DRAWN))) {
            return DRAWN;
        }
        Optional<Round> round = new Draws(project).current();
        if (round.isEmpty()) {
            return OPEN;
        }
        if (round.get().state() != RoundState.RULES_FIXED) {
            return FROZEN;
        }
        return round.get().rules().relaxation() ? RELAXABLE : RULES;
    }

    /** Returns whether the rules of the draw say what the quotas are. */
    boolean fixed() {
        return this != OPEN;
    }
}
