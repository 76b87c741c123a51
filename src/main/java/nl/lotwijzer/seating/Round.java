package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.BitSet;

/** One round of talks: who is present, and the seats of each table. */
public final class Round {
    private final BitSet present;
    private final int[] sizes;

    /**
     * @param present the people who are there
     * @param sizes   the seats of each table; as many tables as there are numbers
     * @throws IllegalArgumentException if a table has less than 0 seats
     */
    public Round(BitSet present, int... sizes) {
        if (Arrays.stream(sizes).anyMatch(size -> size < 0)) {
            throw new IllegalArgumentException("A table has no seats");
        }
        this.present = (BitSet) present.clone();
        this.sizes = sizes.clone();
    }

    /** The same people at other tables. */
    Round(Round like, int... sizes) {
        this(like.present, sizes);
    }

    /** Returns a round at which people 0 … n−1 are all present. */
    public static Round ofAll(int people, int... sizes) {
        BitSet present = new BitSet(people);
        present.set(0, people);
        return new Round(present, sizes);
    }

    /** Returns whether this person is there. */
    public boolean isPresent(int person) {
        return present.get(person);
    }

    /** Returns how many people are there. */
    public int presentCount() {
        return present.cardinality();
    }

    /** Returns the people who are there, in order. */
    public int[] people() {
        return present.stream().toArray();
    }

    /** Returns the number of tables. */
    public int tables() {
        return sizes.length;
    }

    /** Returns the seats of this table. */
    public int size(int table) {
        return sizes[table];
    }

    /** Returns the seats of each table, as an array of its own. */
    public int[] sizes() {
        return sizes.clone();
    }

    /** Returns whether the same people are there at tables of the same sizes. */
    boolean isLike(Round other) {
        return present.equals(other.present) && Arrays.equals(sizes, other.sizes);
    }

    int seats() {
        return Arrays.stream(sizes).sum();
    }
}
