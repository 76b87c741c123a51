package nl.lotwijzer.desktop.lottery;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.lottery.LevelShare;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.lottery.ProofReading;
import nl.lotwijzer.proof.Fraction;

/**
 * The proof of a lottery as it is told.
 *
 * @param reading the proof with the names of its rules
 * @param shares  who share how many seats, level by level
 * @param levels  the number of the level of each type, from 0; −1 for none
 */
record ProofStory(ProofReading reading, List<LevelShare> shares, List<Integer> levels) {
    static ProofStory of(ProofReading reading) {
        return new ProofStory(reading, reading.shares(), reading.levelOfTypes());
    }

    /** Returns the level at which the chance of a type settled. */
    Optional<LevelShare> shareOf(LotteryType type) {
        int level = levels.get(type.number());
        return level < 0 ? Optional.empty() : Optional.of(shares.get(level));
    }

    /** Returns the smallest chance that the table gives to those whose chance settled at a level. */
    static Fraction achieved(Lottery lottery, LevelShare share) {
        return share.level().types().stream()
                .map(type -> lottery.types().get(type).chance())
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }
}
