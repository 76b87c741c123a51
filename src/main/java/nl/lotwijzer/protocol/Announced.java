package nl.lotwijzer.protocol;

import java.time.Instant;

/** What was announced at freeze A to go into the seed. */
public sealed interface Announced {
    /** The name that dice have in the seed. */
    String DICE = "dobbel";

    /** The name that a beacon has in the seed. */
    String BEACON = "baken";

    /** How the files call a pledge. */
    String PLEDGE = "inleg";

    /** The name of the dice that choose the row. */
    String ROW = "rij";

    /** The fewest digits that dice can be announced with. */
    int FEWEST_DIGITS = 20;

    /**
     * A text that somebody committed to before the freeze and reveals after it.
     *
     * @param name who
     */
    record Pledge(String name) implements Announced {
        public Pledge {
            if (!Canonical.isCode(name) || name.equals(DICE) || name.equals(BEACON) || name.equals(ROW)) {
                throw new IllegalArgumentException("No name for a contributor: " + name);
            }
        }
    }

    /**
     * Ten-sided dice, rolled in public.
     *
     * @param fewest how many digits at least, 20 or more
     */
    record Dice(int fewest) implements Announced {
        public Dice {
            if (fewest < FEWEST_DIGITS) {
                throw new IllegalArgumentException("At least 20 digits, not " + fewest);
            }
        }
    }

    /**
     * A round of a public source of randomness.
     *
     * @param sourceAndRound the source and the number of the round, with a colon between
     * @param at             when the round is published, to the second
     */
    record Beacon(String sourceAndRound, Instant at) implements Announced {
        public Beacon {
            int colon = sourceAndRound.indexOf(':');
            if (!Canonical.isCode(sourceAndRound) || colon < 1 || colon == sourceAndRound.length() - 1) {
                throw new IllegalArgumentException("No source and round of a beacon: " + sourceAndRound);
            }
        }
    }

    /** Returns how the contribution is called in the seed. */
    default String seedName() {
        return switch (this) {
            case Pledge(String name) -> name;
            case Dice _ -> DICE;
            case Beacon _ -> BEACON;
        };
    }

    /** Returns how the files call this kind of contribution. */
    default String kind() {
        return switch (this) {
            case Pledge _ -> PLEDGE;
            case Dice _ -> DICE;
            case Beacon _ -> BEACON;
        };
    }
}
