package nl.lotwijzer.invitations.register;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers by row, which grow without being copied. */
final class IntColumn {
    private static final int CHUNK = 1 << 16;

    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    void add(int number) {
        if (size % CHUNK == 0) {
            chunks.add(new int[CHUNK]);
        }
        chunks.getLast()[size % CHUNK] = number;
        size++;
    }

    int get(int row) {
        return chunks.get(row / CHUNK)[row % CHUNK];
    }

    void set(int row, int number) {
        chunks.get(row / CHUNK)[row % CHUNK] = number;
    }
}
