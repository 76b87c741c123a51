package nl.lotwijzer.vault;

import java.io.IOException;
import java.io.OutputStream;
import nl.lotwijzer.vault.VaultException.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a sealed file, in memory. The content is sealed under a random master key, which stands in the file wrapped
 * twice: by the password and by the recovery key. Another password so changes the beginning of the file only.
 */
public final class Vault {
    private static final String HEADER = "lotwijzer header";
    private static final String BODY = "lotwijzer body";
    private static final String RECOVERY = "lotwijzer recovery";

    private final byte[] master;
    private final Header header;

    /** A vault and the new key on paper that opens it. */
    public record Made(Vault vault, RecoveryKey recoveryKey) {}

    /** A vault and what was in it. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares what was in vaults.
    public record Opened(Vault vault, byte[] content) {}

    private Vault(byte[] master, Header header) {
        this.master = master;
        this.header = header;
    }

    /** Returns whether a file whose first bytes are these is sealed, be it damaged. */
    public static boolean isSealed(byte[] start) {
        return Header.begins(start);
    }

    /** Makes a vault with a master key of its own. */
    public static Made make(Secret password, KeyCost cost) {
        byte[] none = new byte[Keys.WRAPPED];
        Header bare = new Header(
                cost, Keys.random(Header.SALT), Keys.random(Header.SALT), none, none, 0, Keys.random(Header.SALT), 0);
        return new Vault(Keys.random(Keys.KEY), bare)
                .withPassword(password, cost)
                .withRecoveryKey();
    }

    /**
     * Opens a sealed file.
     *
     * @throws VaultException if the password or recovery key is another, or the file is damaged, cut off or newer: each
     *                        is told apart
     */
    public static Opened open(byte[] file, Secret secret) throws VaultException {
        Header header = Header.read(file);
        byte[] master = unwrap(header, secret);
        if (master == null) {
            throw new VaultException(secret.isRecovery() ? Trouble.WRONG_RECOVERY_KEY : Trouble.WRONG_PASSWORD);
        }
        Vault vault = new Vault(master, header);
        return new Opened(vault, vault.open(file));
    }

    private static byte @Nullable [] unwrap(Header header, Secret secret) {
        boolean recovery = secret.isRecovery();
        return Keys.unwrap(wrapping(header, secret), header.wrapped(recovery), header.context(recovery));
    }

    private static byte[] wrapping(Header header, Secret secret) {
        return secret.isRecovery()
                ? Keys.derive(secret.bytes(), header.id(), RECOVERY)
                : Keys.argon2id(secret.bytes(), header.salt(), header.cost());
    }

    /**
     * Opens another file of the same vault: a later or an earlier generation, or a copy.
     *
     * @throws VaultException as {@link #open(byte[], Secret)}; a file of another vault counts as damaged
     */
    public byte[] open(byte[] file) throws VaultException {
        Header read = Header.read(file);
        if (!Header.isGenuine(file, Keys.derive(master, read.id(), HEADER))) {
            throw new VaultException(Trouble.DAMAGED);
        }
        long expected = Header.BYTES + Body.sealedLength(read.length());
        if (file.length != expected) {
            throw new VaultException(file.length < expected ? Trouble.TRUNCATED : Trouble.DAMAGED);
        }
        return Body.open(
                Keys.derive(master, read.bodySalt(), BODY), file, Header.BYTES, Math.toIntExact(read.length()));
    }

    /** Returns these keys at the generation of a file of the same vault, as another program wrote it. */
    public Vault following(byte[] file) throws VaultException {
        return new Vault(master, Header.read(file));
    }

    /**
     * Writes the next generation of the file, with this content.
     *
     * @return these keys at that generation, for when the file is in its place
     */
    public Vault seal(byte[] content, OutputStream out) throws IOException {
        Header next = header.next(content.length);
        out.write(next.write(Keys.derive(master, next.id(), HEADER)));
        Body.seal(Keys.derive(master, next.bodySalt(), BODY), content, out);
        return new Vault(master, next);
    }

    /** Returns whether a file that begins like this, for at least 1024 bytes or whole, is of this very generation. */
    public boolean isNewest(byte[] start) {
        try {
            return Header.read(start).isGenerationOf(header);
        } catch (VaultException _) {
            return false;
        }
    }

    /** Returns whether a secret opens this vault. */
    public boolean opensWith(Secret secret) {
        return unwrap(header, secret) != null;
    }

    /** Returns the same vault under another password. The recovery key stays as it was. */
    public Vault withPassword(Secret password) {
        return withPassword(password, header.cost());
    }

    private Vault withPassword(Secret password, KeyCost cost) {
        Header salted = new Header(
                cost,
                Keys.random(Header.SALT),
                header.id(),
                header.byPassword(),
                header.byRecovery(),
                header.generation(),
                header.bodySalt(),
                header.length());
        return new Vault(master, with(salted, wrap(salted, password), header.byRecovery()));
    }

    /** Returns the same vault with a new recovery key; the one before opens it no more. */
    public Made withRecoveryKey() {
        RecoveryKey key = RecoveryKey.draw(Keys.random());
        try (Secret secret = Secret.recovery(key)) {
            return new Made(new Vault(master, with(header, header.byPassword(), wrap(header, secret))), key);
        }
    }

    private byte[] wrap(Header bound, Secret secret) {
        return Keys.wrap(wrapping(bound, secret), master, bound.context(secret.isRecovery()));
    }

    private static Header with(Header from, byte[] byPassword, byte[] byRecovery) {
        return new Header(
                from.cost(),
                from.salt(),
                from.id(),
                byPassword,
                byRecovery,
                from.generation(),
                from.bodySalt(),
                from.length());
    }
}
