package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lotwijzer.protocol.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command check on what select wrote, and on what somebody changed in it. */
class CheckCommandTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("q.csv"),
                "feature,value,min,max\nGender,\"Female, other\",1,2\nGender,Male,1,2\nAge,Young,1,2\nAge,Old,1,2\n");
        Files.writeString(
                folder.resolve("p.csv"),
                "Nr,Gender,Age,Street\na,\"Female, other\",Young,Dam 1\nb,\"Female, other\",Old,Dam 1\n"
                        + "c,Male,Young,\nd,Male,Old,Dam 3\ne,\"Female, other\",Old,Dam 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leximin", "maximin", "nash", "minimax", "goldilocks"})
    void acceptsWhatSelectWrote(String objective) {
        select(objective);
        assertThat(check()).as(complained.toString()).isZero();
        assertThat(said.toString()).contains("Aanvaard", "100 rijen");
    }

    @Test
    void refusesARowThatIsNoPanel() throws IOException {
        select("leximin");
        change("table.csv", "(?m)^7,.*$", "7,0:2");
        assertThat(check()).isEqualTo(1);
        assertThat(complained.toString()).contains("Rij 7 van de tabel");
    }

    @Test
    void refusesAChanceThatTheTableDoesNotGive() throws IOException {
        select("leximin");
        change("chances.csv", "(?m)^a,[0-9]+/", "a,1/");
        assertThat(check()).isEqualTo(1);
        assertThat(complained.toString()).contains("kans van soort");
    }

    @Test
    void refusesAnIdealChanceThatWasNotProved() throws IOException {
        select("leximin");
        change("chances.csv", "(?m)^(c,.*),[^,]*$", "$1,1/1");
        assertThat(check()).isEqualTo(1);
        assertThat(complained.toString()).contains("volgens het bewijs");
    }

    @Test
    void refusesAnotherQuota() throws IOException {
        select("leximin");
        change("rules.csv", "quota,Age,Old,1,2", "quota,Age,Old,2,2");
        assertThat(check()).isEqualTo(1);
    }

    @Test
    void refusesAProofThatSomebodyImproved() throws IOException {
        select("leximin");
        Path file = folder.resolve("uit").resolve("proof.tsv");
        String proof = Files.readString(file);
        String body = proof.substring(0, proof.lastIndexOf("sha256\t"));
        String better = body.replaceFirst("(?m)^(kleinste\t)[^\t]*", "$11/2");
        assertThat(better).isNotEqualTo(body);
        Files.writeString(file, better + "sha256\t" + Sha256.hex(better) + "\n");
        assertThat(check()).isEqualTo(1);
        assertThat(complained.toString()).contains("Niet aanvaard", "kleinste kans");
    }

    @Test
    void saysThatADamagedProofCannotBeRead() throws IOException {
        select("leximin");
        change("proof.tsv", "kleinste", "kleinsta");
        assertThat(check()).isEqualTo(2);
        assertThat(complained.toString()).contains("proof.tsv, regel");
    }

    @Test
    void saysWhichFileIsMissingOrBroken() throws IOException {
        select("leximin");
        change("types.csv", "(?m)^1,", "9,");
        assertThat(check()).isEqualTo(2);
        assertThat(complained.toString()).contains("types.csv, regel 3");
        Files.delete(folder.resolve("uit").resolve("rules.csv"));
        assertThat(check()).isEqualTo(2);
        assertThat(complained.toString()).contains("rules.csv");
    }

    private void select(String objective) {
        assertThat(run(
                        "select",
                        "--quotas",
                        folder.resolve("q.csv").toString(),
                        "--registrants",
                        folder.resolve("p.csv").toString(),
                        "--out",
                        folder.resolve("uit").toString(),
                        "--seats",
                        "2",
                        "--id",
                        "nr",
                        "--household",
                        "street",
                        "--rows",
                        "100",
                        "--objective",
                        objective))
                .as(complained.toString())
                .isZero();
    }

    private int check() {
        return run("check", folder.resolve("uit").toString());
    }

    private int run(String... words) {
        said.getBuffer().setLength(0);
        complained.getBuffer().setLength(0);
        return Commands.commandLine(new PrintWriter(said, true), new PrintWriter(complained, true))
                .execute(words);
    }

    private void change(String name, String pattern, String by) throws IOException {
        Path file = folder.resolve("uit").resolve(name);
        String before = Files.readString(file);
        String after = before.replaceFirst(pattern, by);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
