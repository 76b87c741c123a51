package nl.lotwijzer.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What somebody filled in, as one short text that is equal for equal forms only. */
final class Fingerprint {
    private Fingerprint() {}

    /** Returns the SHA-256, in 64 hexadecimal digits, of all that the form says. */
    static String of(Form form) {
        try {
            byte[] content = form.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
