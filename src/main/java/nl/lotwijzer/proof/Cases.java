package nl.lotwijzer.proof;

import java.math.BigInteger;

/**
 * Why no lawful panel exceeds a limit, or why there is no lawful panel at all: by cases, each closed by prices. What one
 * vector of prices can show is a single closed case.
 */
public sealed interface Cases {

    /**
     * Two cases that leave nothing out: the type has at most so many seats, or more.
     *
     * @param type the number of the type
     * @param most the most seats in the first case; one more is the least in the second
     */
    record Split(int type, int most, Cases atMost, Cases more) implements Cases {}

    /**
     * A case in which nothing is left. With e_t = scale·w_t − Σ u_r over the rules on the type, every panel of the case
     * has scale·w·x ≤ Σ max(u_r·least_r, u_r·most_r) + Σ max(e_t·least_t, e_t·most_t), and that is less than
     * scale·(limit + 1); with scale 0, less than 0, so that there is no panel in the case.
     *
     * @param prices u_r
     * @param scale 0 or more
     */
    record Closed(PriceList prices, BigInteger scale) implements Cases {}

    /** The number of closed cases. */
    default int size() {
        return switch (this) {
            case Closed _ -> 1;
            case Split split -> split.atMost().size() + split.more().size();
        };
    }
}
