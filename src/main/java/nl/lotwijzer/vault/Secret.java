package nl.lotwijzer.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What somebody opens a sealed file with: its password or its recovery key. Close it when it was used; it forgets what it
 * held.
 */
public final class Secret implements AutoCloseable {
    /** No letter takes more bytes than this, as UTF-8. */
    private static final int MOST_BYTES = 3;

    private final byte[] bytes;
    private final boolean recovery;

    private Secret(byte[] bytes, boolean recovery) {
        this.bytes = bytes;
        this.recovery = recovery;
    }

    /** A password as somebody typed it. The same letters give the same key on every keyboard and system. */
    public static Secret password(String typed) {
        CharBuffer letters = CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        byte[] room = new byte[letters.length() * MOST_BYTES];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(letters, encoded, true);
        byte[] bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return new Secret(bytes, false);
    }

    /** A recovery key. */
    public static Secret recovery(RecoveryKey key) {
        return new Secret(key.symbols().getBytes(StandardCharsets.US_ASCII), true);
    }

    /** Returns whether it is a recovery key. */
    boolean isRecovery() {
        return recovery;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
