package nl.lotwijzer.invitations.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 for a million rows: one calculator used again and again. Not for more than one thread. */
public final class Digests {
    private final MessageDigest sha256;

    public Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }

    /** Returns the 32 bytes of the SHA-256 of the text's UTF-8 bytes. */
    public byte[] of(CharSequence text) {
        return sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
