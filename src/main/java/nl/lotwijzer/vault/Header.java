package nl.lotwijzer.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import nl.lotwijzer.vault.VaultException.Trouble;

/**
 * What stands at the beginning of a sealed file. A digest that anybody can compute tells damage from a wrong password; a
 * code that only the master key gives tells whether somebody made it up.
 *
 * @param cost       what a guess at the password costs
 * @param salt       of the password
 * @param id         of the vault, drawn when it was made
 * @param byPassword the master key, wrapped by the password
 * @param byRecovery the master key, wrapped by the recovery key
 * @param generation how often the file was sealed, from 1
 * @param bodySalt   of the key of the body, drawn for every generation
 * @param length     of the content, in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares headers; their bytes are all they are.
record Header(
        KeyCost cost,
        byte[] salt,
        byte[] id,
        byte[] byPassword,
        byte[] byRecovery,
        long generation,
        byte[] bodySalt,
        long length) {
    /** Length of salts and of the id, in bytes. */
    static final int SALT = 16;

    private static final byte[] MAGIC = "LWSEALED".getBytes(StandardCharsets.US_ASCII);
    private static final short VERSION = 1;
    private static final int DIGEST = 32;
    private static final int BEFORE_KEYS = MAGIC.length + Short.BYTES + 3 * Integer.BYTES + 2 * SALT;
    private static final int DIGESTED = BEFORE_KEYS + 2 * Keys.WRAPPED + Long.BYTES + SALT + Long.BYTES;
    private static final int MACED = DIGESTED + DIGEST;

    /** Length of a header, in bytes. */
    static final int BYTES = MACED + DIGEST;

    /** Returns whether a file that begins like this is sealed; one damaged letter is forgiven. */
    static boolean begins(byte[] start) {
        int same = 0;
        for (int i = 0; i < Math.min(MAGIC.length, start.length); i++) {
            if (start[i] == MAGIC[i]) {
                same++;
            }
        }
        return same >= Math.min(MAGIC.length, start.length) - 1 && same > 0;
    }

    /**
     * Reads a header, without any key.
     *
     * @throws VaultException if it is none, damaged, cut off, or of a newer version
     */
    static Header read(byte[] file) throws VaultException {
        if (!begins(file)) {
            throw new VaultException(Trouble.NO_VAULT);
        }
        if (file.length < BYTES) {
            throw new VaultException(Trouble.TRUNCATED);
        }
        ByteBuffer in = ByteBuffer.wrap(file, MAGIC.length, BYTES - MAGIC.length);
        boolean ours = in.getShort() == VERSION;
        boolean whole = Arrays.equals(digest(asOurs(file)), Arrays.copyOfRange(file, DIGESTED, MACED));
        if (!ours && !whole) {
            throw new VaultException(Trouble.NEWER);
        }
        if (!ours || !whole || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new VaultException(Trouble.DAMAGED);
        }
        int kibibytes = in.getInt();
        int passes = in.getInt();
        int lanes = in.getInt();
        if (!KeyCost.fits(kibibytes, passes, lanes)) {
            throw new VaultException(Trouble.DAMAGED);
        }
        return new Header(
                new KeyCost(kibibytes, passes, lanes),
                take(in, SALT),
                take(in, SALT),
                take(in, Keys.WRAPPED),
                take(in, Keys.WRAPPED),
                in.getLong(),
                take(in, SALT),
                in.getLong());
    }

    /** Returns the beginning of a file as it would be with the name and version of ours, which shows where the harm is. */
    private static byte[] asOurs(byte[] file) {
        return ByteBuffer.wrap(Arrays.copyOf(file, DIGESTED))
                .put(MAGIC)
                .putShort(VERSION)
                .array();
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Returns what a wrapped key is bound to, so that it cannot be moved: the version, the vault, and what wraps it. */
    byte[] context(boolean recovery) {
        return ByteBuffer.allocate(Short.BYTES + SALT + 1)
                .putShort(VERSION)
                .put(id)
                .put((byte) (recovery ? 1 : 0))
                .array();
    }

    /** Returns the master key as the password or the recovery key wrapped it. */
    byte[] wrapped(boolean recovery) {
        return recovery ? byRecovery : byPassword;
    }

    /** Returns the header as it stands in the file. */
    byte[] write(byte[] macKey) {
        ByteBuffer out = ByteBuffer.allocate(BYTES)
                .put(MAGIC)
                .putShort(VERSION)
                .putInt(cost.kibibytes())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .put(id)
                .put(byPassword)
                .put(byRecovery)
                .putLong(generation)
                .put(bodySalt)
                .putLong(length);
        out.put(digest(Arrays.copyOf(out.array(), DIGESTED)));
        out.put(Keys.mac(macKey, out.array(), MACED));
        return out.array();
    }

    /** Returns whether whoever wrote the header had the master key. */
    static boolean isGenuine(byte[] file, byte[] macKey) {
        return MessageDigest.isEqual(Keys.mac(macKey, file, MACED), Arrays.copyOfRange(file, MACED, BYTES));
    }

    /** Returns whether both stand before the same content, under whatever password. */
    boolean isGenerationOf(Header other) {
        return generation == other.generation && Arrays.equals(id, other.id) && Arrays.equals(bodySalt, other.bodySalt);
    }

    /** Returns the header of the next generation, for content of this length. */
    Header next(long newLength) {
        return new Header(cost, salt, id, byPassword, byRecovery, generation + 1, Keys.random(SALT), newLength);
    }
}
