package nl.lotwijzer.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import nl.lotwijzer.vault.VaultException.Trouble;

/**
 * The content of a sealed file in pieces, each sealed by itself under a key that is used for one generation only, with the
 * number of the piece as its nonce: pieces cannot change places, nor come from another generation.
 */
final class Body {
    /** Length of a piece, in bytes. Java compiles AES-GCM to the processor's own instructions after some pieces. */
    private static final int PIECE = 16 * 1024;

    private Body() {}

    /** Returns how many bytes content of this length takes when it is sealed. */
    static long sealedLength(long length) {
        return length + (length + PIECE - 1) / PIECE * Keys.TAG;
    }

    static void seal(byte[] key, byte[] content, OutputStream out) throws IOException {
        SecretKeySpec secret = new SecretKeySpec(key, "AES");
        byte[] sealed = new byte[PIECE + Keys.TAG];
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            for (int from = 0, number = 0; from < content.length; from += PIECE, number++) {
                Keys.start(cipher, Cipher.ENCRYPT_MODE, secret, nonce(number));
                int written = cipher.doFinal(content, from, Math.min(PIECE, content.length - from), sealed, 0);
                out.write(sealed, 0, written);
            }
        } catch (GeneralSecurityException e) {
            throw Keys.missing(e);
        }
    }

    /**
     * Opens all pieces.
     *
     * @param file   the whole file
     * @param from   where the body begins
     * @param length of the content; the file is known to be long enough
     * @throws VaultException if any piece was changed
     */
    static byte[] open(byte[] key, byte[] file, int from, int length) throws VaultException {
        SecretKeySpec secret = new SecretKeySpec(key, "AES");
        byte[] content = new byte[length];
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            int at = from;
            for (int to = 0, number = 0; to < length; to += PIECE, number++) {
                Keys.start(cipher, Cipher.DECRYPT_MODE, secret, nonce(number));
                int sealed = Math.min(PIECE, length - to) + Keys.TAG;
                cipher.doFinal(file, at, sealed, content, to);
                at += sealed;
            }
            return content;
        } catch (AEADBadTagException _) {
            throw new VaultException(Trouble.DAMAGED);
        } catch (GeneralSecurityException e) {
            throw Keys.missing(e);
        }
    }

    private static byte[] nonce(int number) {
        return ByteBuffer.allocate(Keys.NONCE).putInt(number).array();
    }
}
