package nl.lotwijzer.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/** The algorithms, and nothing of the file: Argon2id (RFC 9106), HKDF and HMAC with SHA-256, AES-256-GCM. */
final class Keys {
    /** Length of every key, in bytes. */
    static final int KEY = 32;

    /** Length of a nonce of AES-GCM, in bytes. */
    static final int NONCE = 12;

    /** Length of what AES-GCM adds to tell changes, in bytes. */
    static final int TAG = 16;

    /** Length of a wrapped key: the nonce, the key and the tag. */
    static final int WRAPPED = NONCE + KEY + TAG;

    private static final int TAG_BITS = TAG * 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    static SecureRandom random() {
        return RANDOM;
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Makes a key of a password. */
    static byte[] argon2id(byte[] password, byte[] salt, KeyCost cost) {
        return argon2id(
                password,
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.kibibytes())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build());
    }

    /** The same, with everything that the standard knows; apart so that its test vector can be computed. */
    static byte[] argon2id(byte[] password, Argon2Parameters parameters) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[KEY];
        generator.generateBytes(password, key);
        return key;
    }

    /** Makes a key for one purpose of a key that is random already. */
    static byte[] derive(byte[] key, byte[] salt, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), KEY));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static byte[] mac(byte[] key, byte[] bytes, int length) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(bytes, 0, length);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Wraps a key, so that only the wrapping key and the same context give it back. */
    static byte[] wrap(byte[] wrapping, byte[] key, byte[] context) {
        byte[] nonce = random(NONCE);
        byte[] wrapped = Arrays.copyOf(nonce, WRAPPED);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, new SecretKeySpec(wrapping, "AES"), nonce);
            cipher.updateAAD(context);
            cipher.doFinal(key, 0, KEY, wrapped, NONCE);
            return wrapped;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Returns the key that was wrapped; null where the wrapping key or the context is another. */
    static byte @Nullable [] unwrap(byte[] wrapping, byte[] wrapped, byte[] context) {
        try {
            Cipher cipher =
                    cipher(Cipher.DECRYPT_MODE, new SecretKeySpec(wrapping, "AES"), Arrays.copyOf(wrapped, NONCE));
            cipher.updateAAD(context);
            return cipher.doFinal(wrapped, NONCE, WRAPPED - NONCE);
        } catch (AEADBadTagException _) {
            return null;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Returns a cipher for one message under this key; a key and a nonce together are used once. */
    static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        start(cipher, mode, key, nonce);
        return cipher;
    }

    static void start(Cipher cipher, int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    }

    static IllegalStateException missing(GeneralSecurityException reason) {
        return new IllegalStateException("Every Java has AES-GCM, HMAC and HKDF", reason);
    }
}
