package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An inequality that every lawful panel obeys although averages of seats that obey the rules need not: Σ w_t x_t ≤ most.
 *
 * @param weights w_t by number of the type; 0 where it is left out
 * @param most the right-hand side
 * @param cases why it holds
 */
public record Limit(SortedMap<Integer, BigInteger> weights, BigInteger most, Cases cases) {

    /** Copies the weights. */
    public Limit {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }
}
