package nl.lotwijzer.invitations.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A few texts by row, kept as bytes one behind the other: a tenth of what as many strings would take. */
final class TextColumn {
    private static final int CHUNK = 1 << 20;
    private static final char BETWEEN = '\u001F';

    private final List<byte[]> chunks = new ArrayList<>();
    private final IntColumn ends = new IntColumn();
    private int used = CHUNK;

    /** Adds the texts of the next row. */
    void add(String... texts) {
        byte[] bytes = String.join(String.valueOf(BETWEEN), texts).getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
            used = 0;
        }
        System.arraycopy(bytes, 0, chunks.getLast(), used, bytes.length);
        ends.add(chunks.size() - 1);
        ends.add(used);
        ends.add(bytes.length);
        used += bytes.length;
    }

    /** Returns the texts of a row, as many as were added. */
    String[] get(int row) {
        byte[] chunk = chunks.get(ends.get(row * 3));
        int start = ends.get(row * 3 + 1);
        String joined =
                new String(Arrays.copyOfRange(chunk, start, start + ends.get(row * 3 + 2)), StandardCharsets.UTF_8);
        return joined.split(String.valueOf(BETWEEN), -1);
    }
}
