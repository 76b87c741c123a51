package nl.lotwijzer.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.supervision.CheckFinding.Result;
import org.junit.jupiter.api.Test;

/** Findings come back as they were signed, or not at all. */
class FindingsTest {
    static Findings findings(String project, String rules, String commitment) {
        List<CheckFinding> checks = new ArrayList<>();
        for (int i = 1; i <= 17; i++) {
            checks.add(new CheckFinding(
                    i, i == 17 ? Result.UNKNOWN : Result.GOOD, i == 3 ? "Twee\tkeer\ngekeken \\ -" : ""));
        }
        return new Findings(
                new DossierFacts(
                        project,
                        1,
                        rules,
                        commitment,
                        true,
                        Sha256.hex("dossier"),
                        Sha256.hex("zaad"),
                        37,
                        Sha256.hex("hoofd")),
                checks,
                Map.of(PublicValue.TRANSPARENCY, "Alles was te zien.", PublicValue.INFLUENCE, "  "),
                "-",
                Verdict.AGREED_WITH_REMARKS,
                "A. Voorbeeld",
                "toezichthouder",
                Instant.parse("2026-11-22T13:02:00.5Z"),
                "1.0");
    }

    private final Findings findings = findings("proef", Sha256.hex("A"), Sha256.hex("C"));

    @Test
    void whatWasSignedIsRead() throws FindingsException {
        byte[] file = findings.write().getBytes(StandardCharsets.UTF_8);
        assertThat(Findings.read(file)).isEqualTo(findings);
        assertThat(findings.write()).endsWith("sha256\t" + findings.hash() + "\n");
        assertThat(findings.checks().get(2).remark()).isEqualTo("Twee\tkeer\ngekeken \\ -");
        assertThat(findings.remark()).isEqualTo("-");
        assertThat(findings.observations()).containsOnlyKeys(PublicValue.TRANSPARENCY);
        assertThat(findings.count(Result.GOOD)).isEqualTo(16);
    }

    @Test
    void everyChangedByteIsRefused() {
        byte[] file = findings.write().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < file.length; i++) {
            byte[] changed = file.clone();
            changed[i] ^= (byte) (1 << random.nextInt(8));
            assertRefused(changed);
        }
        for (int i = 0; i < file.length; i += 7) {
            assertRefused(java.util.Arrays.copyOf(file, i));
        }
    }

    @Test
    void aChangeThatIsSealedAgainIsRefusedWhereItIsNotCanonical() {
        for (String[] swap : List.of(
                new String[] {"oordeel\takkoord met opmerkingen", "oordeel\tprima"},
                new String[] {"controle\t2\t", "controle\t3\t"},
                new String[] {"ronde\t1", "ronde\t01"},
                new String[] {"rij\t37", "rij\t-1"},
                new String[] {"toezichthouder\tA. Voorbeeld", "toezichthouder\t-"},
                new String[] {"waarde\tinvloed\t-\n", ""},
                new String[] {"2026-11-22T13:02:00Z", "2026-11-22T13:02:00.0Z"})) {
            String body = findings.write();
            body = body.substring(0, body.indexOf("sha256\t"));
            assertThat(body).contains(swap[0]);
            String other = body.replace(swap[0], swap[1]);
            assertRefused((other + "sha256\t" + Sha256.hex(other) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void findingsHaveANameAndTheirChecksInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Findings(
                        findings.dossier(),
                        findings.checks(),
                        Map.of(),
                        "",
                        Verdict.AGREED,
                        " ",
                        "",
                        findings.signed(),
                        "1.0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Findings(
                        findings.dossier(),
                        findings.checks().reversed(),
                        Map.of(),
                        "",
                        Verdict.AGREED,
                        "A",
                        "",
                        findings.signed(),
                        "1.0"));
    }

    @Test
    void aFingerprintIsThatOfSha256sum() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("b", "twee\n".getBytes(StandardCharsets.UTF_8));
        files.put("a", "een\n".getBytes(StandardCharsets.UTF_8));
        assertThat(DossierFacts.fingerprint(files))
                .isEqualTo(Sha256.hex(Sha256.hex("een\n") + "  a\n" + Sha256.hex("twee\n") + "  b\n"));
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> Findings.read(file)).isInstanceOf(FindingsException.class);
    }
}
