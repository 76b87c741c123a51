package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.verification.RandomDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands verify and receipt on a dossier, and on one in which somebody changed something. */
class VerifyCommandTest {
    private static final RandomDossier DOSSIER = RandomDossier.of(5);

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();
    private Path zip = Path.of("");

    @BeforeEach
    void write() throws Exception {
        zip = folder.resolve("dossier.zip");
        DOSSIER.files().writeZip(zip);
    }

    @Test
    void acceptsADossierWithNothingWrong() {
        String grouped = DOSSIER.commitment().toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 ");
        assertThat(run(
                        "verify",
                        zip.toString(),
                        "--commitment",
                        grouped,
                        "--rules",
                        DOSSIER.rules(),
                        "--head",
                        DOSSIER.head()))
                .as(complained + said.toString())
                .isZero();
        assertThat(said.toString())
                .contains("waterveen-2040", DOSSIER.commitment(), " 17  goed", "17 goed, 0 niet te controleren");
    }

    @Test
    void refusesAnotherCommitment() {
        assertThat(run("verify", zip.toString(), "--commitment", "0".repeat(64)))
                .isEqualTo(1);
        assertThat(said.toString()).contains("  2  FOUT", "0".repeat(64));
    }

    @Test
    void tellsAProgramInJson() {
        assertThat(run("--lang", "en", "verify", zip.toString(), "--json")).isZero();
        assertThat(said.toString())
                .startsWith("{\n  \"half\": \"geheel\",\n  \"publication\": \"volledig\",\n  \"drawn\": true,")
                .contains("\"number\": 2,", "\"status\": \"grijs\",", "\"reason\": null,", "\"compared\": [")
                .endsWith("\"exit\": 0\n}\n");
    }

    @Test
    void cannotReadWhatIsNoDossier() throws IOException {
        Path text = Files.writeString(folder.resolve("brief.txt"), "dit is een brief\n".repeat(3));
        assertThat(run("verify", text.toString())).isEqualTo(2);
        assertThat(complained.toString()).contains("geen zip-bestand");
        assertThat(run("verify", folder.resolve("weg.zip").toString())).isEqualTo(2);
        assertThat(run("verify", zip.toString(), "--commitment", "abc")).isEqualTo(2);
    }

    @Test
    void provesFromAReceiptThatSomebodyWasInThePool() throws IOException {
        Receipt receipt = DOSSIER.receipts().getFirst();
        Path file = Files.writeString(folder.resolve("bewijs.txt"), receipt.text());
        assertThat(run("receipt", zip.toString(), file.toString())).isZero();
        assertThat(said.toString()).contains("Het bewijs klopt", "Lot van " + receipt.number());

        Files.writeString(file, receipt.text().replace(receipt.nonce(), "0".repeat(32)));
        assertThat(run("receipt", zip.toString(), file.toString())).isEqualTo(1);

        Files.writeString(file, "LW1-ontvangstbewijs\n");
        assertThat(run("receipt", zip.toString(), file.toString())).isEqualTo(2);
        assertThat(complained.toString()).contains("geen ontvangstbewijs");
    }

    private int run(String... words) {
        return Commands.commandLine(new PrintWriter(said, true), new PrintWriter(complained, true))
                .execute(words);
    }
}
