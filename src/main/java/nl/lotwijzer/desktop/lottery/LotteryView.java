package nl.lotwijzer.desktop.lottery;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;

/**
 * What the screen shows of the project.
 *
 * @param entrants who can be drawn as things stand
 * @param leftOut  registrants who cannot, because an answer is missing or unknown
 * @param seats    the seats of the panel
 * @param criteria how many criteria there are
 * @param obstacle what stands in the way of computing, if something does
 * @param lottery  what was computed or drawn
 * @param outdated whether something changed since it was computed
 * @param fingerprint changes when anything changes that a lottery depends on
 */
record LotteryView(
        int entrants,
        int leftOut,
        int seats,
        int criteria,
        Optional<Message> obstacle,
        Optional<Lottery> lottery,
        boolean outdated,
        String fingerprint) {

    /** Returns the furthest step that can be shown. */
    LotteryStep furthest() {
        if (lottery.isEmpty()) {
            return LotteryStep.COMPARE;
        }
        return drawn() ? LotteryStep.RESULT : LotteryStep.DRAW;
    }

    boolean drawn() {
        return lottery.map(Lottery::state).equals(Optional.of(LotteryState.DRAWN));
    }

    /** Returns the step to show to somebody who comes here. */
    LotteryStep proposed() {
        return switch (furthest()) {
            case PREPARE, COMPARE -> LotteryStep.PREPARE;
            case CHANCES, WHO, PROOF, DRAW -> LotteryStep.CHANCES;
            case RESULT -> LotteryStep.RESULT;
        };
    }

    /** Returns the bars of the histogram of chances; none before they are computed. */
    List<ChanceBar> histogram() {
        return lottery.map(ChanceBar::of).orElse(List.of());
    }
}
