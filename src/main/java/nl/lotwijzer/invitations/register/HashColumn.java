package nl.lotwijzer.invitations.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SHA-256 hashes by row, 32 bytes each and nothing more; a row may have none. */
final class HashColumn {
    private static final int BYTES = 32;
    private static final int ROWS_IN_CHUNK = 1 << 15;

    private final List<byte[]> chunks = new ArrayList<>();
    private int size;

    /** Adds the hash of the next row; an empty array if it has none. */
    void add(byte[] hash) {
        if (size % ROWS_IN_CHUNK == 0) {
            chunks.add(new byte[ROWS_IN_CHUNK * BYTES]);
        }
        System.arraycopy(hash, 0, chunk(size), start(size), hash.length);
        size++;
    }

    byte[] get(int row) {
        return Arrays.copyOfRange(chunk(row), start(row), start(row) + BYTES);
    }

    /** Returns whether the row has a hash; that one of 256 bits is nought does not happen. */
    boolean has(int row) {
        byte[] chunk = chunk(row);
        for (int i = start(row); i < start(row) + BYTES; i++) {
            if (chunk[i] != 0) {
                return true;
            }
        }
        return false;
    }

    int compare(int row, int other) {
        return Arrays.compareUnsigned(
                chunk(row), start(row), start(row) + BYTES, chunk(other), start(other), start(other) + BYTES);
    }

    /** Returns 32 bits of the hash, to find a place in a table by. */
    int bits(int row) {
        byte[] chunk = chunk(row);
        int start = start(row);
        return ((chunk[start] & 0xFF) << 24)
                | ((chunk[start + 1] & 0xFF) << 16)
                | ((chunk[start + 2] & 0xFF) << 8)
                | (chunk[start + 3] & 0xFF);
    }

    private byte[] chunk(int row) {
        return chunks.get(row / ROWS_IN_CHUNK);
    }

    private static int start(int row) {
        return row % ROWS_IN_CHUNK * BYTES;
    }
}
