package nl.lotwijzer.invitations.register;

import java.util.Arrays;

/** Finds rows with the same hash: a table of row numbers, compared by all 256 bits. */
final class RowTable {
    private static final int NOBODY = -1;

    private final HashColumn hashes;
    private final int[] slots;

    /** @param rows how many rows there will be at most */
    RowTable(HashColumn hashes, int rows) {
        this.hashes = hashes;
        this.slots = new int[Integer.highestOneBit(Math.max(16, rows)) * 4];
        Arrays.fill(slots, NOBODY);
    }

    /** Returns the first row that was put in with the hash of this one; this one itself if it is the first. */
    int findOrPut(int row) {
        int mask = slots.length - 1;
        int slot = hashes.bits(row) & mask;
        while (slots[slot] != NOBODY && hashes.compare(slots[slot], row) != 0) {
            slot = (slot + 1) & mask;
        }
        if (slots[slot] == NOBODY) {
            slots[slot] = row;
        }
        return slots[slot];
    }
}
