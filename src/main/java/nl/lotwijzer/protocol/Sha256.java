package nl.lotwijzer.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as LW1 uses it: over the UTF-8 bytes of a text, written as 64 lower-case hex digits. */
public final class Sha256 {
    private Sha256() {}

    /** Returns the 64 lower-case hex digits of the hash of the text's UTF-8 bytes, as {@code sha256sum} prints them. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** Returns the 64 lower-case hex digits of the hash of these bytes, as {@code sha256sum} prints them. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }
}
