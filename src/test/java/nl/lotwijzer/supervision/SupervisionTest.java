package nl.lotwijzer.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings come into the project they are about, once, for good; all others are refused with a reason. */
class SupervisionTest {
    @TempDir
    Path folder;

    private Project project;
    private Supervision supervision;
    private DossierFacts facts;

    @BeforeEach
    void draw() throws Exception {
        project = SmallTown.in(folder);
        PublicDraws.draw(project, "63454660390103169462");
        supervision = new Supervision(project);
        DossierFiles dossier = new Dossiers(project).current();
        facts = Inspection.of(dossier, Verification.of(dossier, Published.NOTHING))
                .facts();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void findingsAreReadOnceAndStay() throws Exception {
        Path file = file(findings(facts));
        Findings read = supervision.read(file);
        assertThat(supervision.all()).extracting(ReadFindings::findings).containsExactly(read);
        JournalEntry entry = project.journal().head();
        assertThat(entry.action()).isEqualTo("supervision.journal.findings");
        assertThat(entry.details()).contains("C=" + facts.commitment(), "hash=" + read.hash());
        assertThat(entry.details()).doesNotContain("Toezicht");
        assertThat(project.undo().next()).isEmpty();
        assertRefused(file, "supervision.problem.known");
        assertThat(supervision.all()).hasSize(1);
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void findingsOfAnotherProjectOrDrawAreRefused() throws Exception {
        long entries = project.journal().head().number();
        assertRefused(
                file(findings(with("dorp2", facts.rules(), facts.commitment(), facts.seed()))),
                "supervision.problem.otherProject");
        assertRefused(
                file(findings(with("dorp", facts.rules(), Sha256.hex("C"), facts.seed()))),
                "supervision.problem.otherCommitment");
        assertRefused(
                file(findings(with("dorp", Sha256.hex("A"), facts.commitment(), facts.seed()))),
                "supervision.problem.otherRules");
        assertRefused(
                file(findings(with("dorp", facts.rules(), facts.commitment(), Sha256.hex("S")))),
                "supervision.problem.otherDraw");
        assertRefused(file(findings(with("dorp", null, null, null))), "supervision.problem.otherCommitment");
        assertThat(project.journal().head().number()).isEqualTo(entries);
        assertThat(supervision.all()).isEmpty();
    }

    @Test
    void whatIsNoFindingsFileIsRefused() throws Exception {
        Path file = file(findings(facts));
        String text = Files.readString(file);
        Files.writeString(file, text.replace("akkoord", "niet akkoord"));
        assertRefused(file, "supervision.problem.changed");
        Files.writeString(file, "nummer\ttype\n");
        assertRefused(file, "supervision.problem.noFindings");
        Files.write(file, new byte[2 << 20]);
        assertRefused(file, "supervision.problem.tooLarge");
        assertRefused(folder.resolve("weg.tsv"), "supervision.problem.notOpened");
    }

    private void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> supervision.read(file))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo(key));
    }

    private DossierFacts with(String code, String rules, String commitment, String seed) {
        return new DossierFacts(
                code, 1, rules, commitment, true, facts.fingerprint(), seed, seed == null ? null : 3, null);
    }

    private static Findings findings(DossierFacts facts) {
        return new Findings(
                facts,
                Collections.nCopies(0, new CheckFinding(1, CheckFinding.Result.GOOD, "")),
                Map.of(),
                "",
                Verdict.AGREED,
                "T. Toezicht",
                "toezichthouder",
                Instant.parse("2026-11-22T13:02:00Z"),
                "Lotwijzer 0");
    }

    private Path file(Findings findings) throws Exception {
        return Files.write(folder.resolve("bevindingen.tsv"), findings.write().getBytes(StandardCharsets.UTF_8));
    }
}
