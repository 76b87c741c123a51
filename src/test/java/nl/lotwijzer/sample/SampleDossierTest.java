package nl.lotwijzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Status;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dossier of the example is on record: what was drawn stays drawn, whatever becomes of the program. */
class SampleDossierTest {
    private static final Path COMMITTED = Path.of("sample-data", SampleDossier.NAME);
    private static final String COMMITMENT = "d24709796f8a23b9714bafc3223be7cbcd596bd85cc4f6f7ceefa5ddfe9a79cb";
    private static final String SEED = "4d5522c5973de9367479408d843755db1a7bfc710c61ea4673d9bfa77e81b86b";

    /** What depends on the version of the program, and so C, and all that follows from it. */
    private static final Set<String> OF_THE_VERSION = Set.of(
            DossierPaths.VERIFIER,
            DossierPaths.SOFTWARE,
            DossierPaths.MANIFEST,
            DossierPaths.MANIFEST_AFTER,
            DossierPaths.OUTCOME,
            DossierPaths.RESERVES,
            DossierPaths.JOURNAL);

    @Test
    void itsSeedRowAndPanelAreKnownAndEveryCheckIsGood() throws Exception {
        DossierFiles files = Verification.open(COMMITTED);
        Report report = Verification.of(files, new Published(COMMITMENT, null, null), new Recomputation(), () -> false);

        assertThat(report.checks()).allMatch(check -> check.status() == Status.GOOD);
        assertThat(report.exitStatus()).isZero();
        Outcome outcome = Outcome.read(text(files, DossierPaths.OUTCOME));
        assertThat(outcome.seed().hex()).isEqualTo(SEED).isEqualTo(report.seed());
        assertThat(outcome.row()).isEqualTo(949);
        assertThat(outcome.selected()).hasSize(100).startsWith("R0001", "R0003", "R0004", "R0008", "R0010");
        assertThat(Sha256.hex(String.join(" ", outcome.selected())))
                .isEqualTo("e38347ed9dfdaf2baf6dc3ab9639b194b44c6e3c29216687e6ae97bf776d2a44");
    }

    @Test
    void theExampleStillGivesTheSameFiles(@TempDir Path folder) throws Exception {
        SampleDossier.make(folder).close();
        DossierFiles made = DossierFiles.read(folder.resolve(SampleDossier.NAME));
        DossierFiles committed = DossierFiles.read(COMMITTED);

        assertThat(made.files().keySet()).isEqualTo(committed.files().keySet());
        for (String path : made.files().keySet()) {
            if (!OF_THE_VERSION.contains(path)) {
                assertThat(text(made, path)).as(path).isEqualTo(text(committed, path));
            }
        }
    }

    private static String text(DossierFiles files, String path) {
        return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }
}
