package nl.lotwijzer.vault;

/**
 * What it costs to make a key of a password with Argon2id, for whoever knows the password once, and for whoever guesses at
 * it each time again.
 *
 * @param kibibytes memory, at least 8 for each lane
 * @param passes    over the memory, at least 1
 * @param lanes     at least 1
 */
public record KeyCost(int kibibytes, int passes, int lanes) {
    /** The second choice of RFC 9106, for computers that are not servers: 64 MiB, three passes, four lanes. */
    public static final KeyCost USUAL = new KeyCost(65_536, 3, 4);

    private static final int LEAST_MEMORY = 8;
    private static final int MOST_MEMORY = 1_048_576;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 64;

    public KeyCost {
        if (!fits(kibibytes, passes, lanes)) {
            throw new IllegalArgumentException("No cost of Argon2id: " + kibibytes + " " + passes + " " + lanes);
        }
    }

    /** Returns whether these are costs that this program computes; a file can hold others. */
    static boolean fits(int kibibytes, int passes, int lanes) {
        return lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && passes <= MOST_PASSES
                && kibibytes >= LEAST_MEMORY * lanes
                && kibibytes <= MOST_MEMORY;
    }
}
