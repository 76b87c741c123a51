package nl.lotwijzer.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.lotwijzer.vault.VaultException.Trouble;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final KeyCost CHEAP = new KeyCost(8, 1, 1);
    private static final byte[] CONTENT = "Wilhelmina van der Proef".repeat(3).getBytes(StandardCharsets.UTF_8);

    private static byte[] filled(int value, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static Secret password(String typed) {
        return Secret.password(typed);
    }

    private static byte[] seal(Vault vault, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(vault.seal(content, out).isNewest(out.toByteArray())).isTrue();
            assertThat(vault.isNewest(out.toByteArray())).isFalse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns what a file tells when it is opened, or nothing where it opens and its content is right. */
    private static Optional<Trouble> trouble(byte[] file, Secret secret) {
        try {
            assertThat(Vault.open(file, secret).content()).isEqualTo(CONTENT);
            return Optional.empty();
        } catch (VaultException e) {
            return Optional.of(e.trouble());
        }
    }

    @Test
    void makesTheKeyOfTheStandard() {
        byte[] key = Keys.argon2id(
                filled(1, 32),
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(32)
                        .withIterations(3)
                        .withParallelism(4)
                        .withSalt(filled(2, 16))
                        .withSecret(filled(3, 8))
                        .withAdditional(filled(4, 12))
                        .build());
        assertThat(HexFormat.of().formatHex(key))
                .as("RFC 9106, section 5.3")
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void opensWithThePasswordAndWithTheRecoveryKey() throws Exception {
        Vault.Made made = Vault.make(password("paard batterij nietje"), CHEAP);
        byte[] file = seal(made.vault(), CONTENT);

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Wilhelmina");
        assertThat(trouble(file, password("paard batterij nietje"))).isEmpty();
        RecoveryKey typed =
                RecoveryKey.read(String.join(" - ", made.recoveryKey().groups()).toLowerCase(java.util.Locale.ROOT));
        assertThat(trouble(file, Secret.recovery(typed))).isEmpty();
        assertThat(trouble(file, password("Paard batterij nietje"))).contains(Trouble.WRONG_PASSWORD);
        assertThat(trouble(file, Secret.recovery(RecoveryKey.draw(Keys.random()))))
                .contains(Trouble.WRONG_RECOVERY_KEY);
    }

    @Test
    void takesLettersWithAccentsAsEveryKeyboardTypesThem() {
        byte[] file = seal(Vault.make(password("één geheim café"), CHEAP).vault(), CONTENT);
        assertThat(trouble(file, password("e\u0301e\u0301n geheim cafe\u0301"))).isEmpty();
    }

    @Test
    void tellsEveryFlippedBitFromAWrongPassword() {
        Secret secret = password("paard batterij nietje");
        byte[] file = seal(Vault.make(secret, CHEAP).vault(), CONTENT);
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(trouble(flipped, secret)).as("bit " + bit).contains(Trouble.DAMAGED);
        }
    }

    @Test
    void tellsEveryCutFromDamage() {
        Secret secret = password("paard batterij nietje");
        byte[] file = seal(Vault.make(secret, CHEAP).vault(), CONTENT);
        for (int length = 1; length < file.length; length++) {
            assertThat(trouble(Arrays.copyOf(file, length), secret))
                    .as("length " + length)
                    .contains(Trouble.TRUNCATED);
        }
        assertThat(trouble(Arrays.copyOf(file, file.length + 1), secret)).contains(Trouble.DAMAGED);
        assertThat(trouble("SQLite format 3\0 and so on".getBytes(StandardCharsets.US_ASCII), secret))
                .contains(Trouble.NO_VAULT);
    }

    @Test
    void tellsANewerVersionFromDamage() {
        Secret secret = password("paard batterij nietje");
        byte[] file = seal(Vault.make(secret, CHEAP).vault(), CONTENT);
        file[9] = 2;
        file[60] ^= 1;
        assertThat(trouble(file, secret)).contains(Trouble.NEWER);
    }

    @Test
    void letsNoPieceChangePlaces() {
        byte[] content = new byte[5 * 16 * 1024 + 7];
        Vault vault = Vault.make(password("paard batterij nietje"), CHEAP).vault();
        byte[] file = seal(vault, content);
        int piece = 16 * 1024 + 16;
        byte[] moved = file.clone();
        System.arraycopy(file, Header.BYTES, moved, Header.BYTES + piece, piece);
        System.arraycopy(file, Header.BYTES + piece, moved, Header.BYTES, piece);
        assertThat(trouble(moved, password("paard batterij nietje"))).contains(Trouble.DAMAGED);

        byte[] next = seal(vault, content);
        System.arraycopy(file, Header.BYTES, next, Header.BYTES, piece);
        assertThat(trouble(next, password("paard batterij nietje"))).contains(Trouble.DAMAGED);
    }

    @Test
    void takesAnotherPasswordWithoutAnotherMasterKey() throws Exception {
        Vault.Made made = Vault.make(password("paard batterij nietje"), CHEAP);
        byte[] before = seal(made.vault(), CONTENT);
        Vault renewed = made.vault().withPassword(password("ander lang wachtwoord"));
        byte[] after = seal(renewed, CONTENT);

        assertThat(trouble(after, password("ander lang wachtwoord"))).isEmpty();
        assertThat(trouble(after, password("paard batterij nietje"))).contains(Trouble.WRONG_PASSWORD);
        assertThat(trouble(after, Secret.recovery(made.recoveryKey()))).isEmpty();
        assertThat(renewed.open(before)).isEqualTo(CONTENT);

        Vault.Made printedAnew = renewed.withRecoveryKey();
        byte[] last = seal(printedAnew.vault(), CONTENT);
        assertThat(trouble(last, Secret.recovery(made.recoveryKey()))).contains(Trouble.WRONG_RECOVERY_KEY);
        assertThat(trouble(last, Secret.recovery(printedAnew.recoveryKey()))).isEmpty();
        assertThat(trouble(last, password("ander lang wachtwoord"))).isEmpty();
    }
}
