package nl.lotwijzer.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The findings of supervisors, read into the project that they are about. */
public final class Supervision {
    private static final int LARGEST = 1 << 20;

    private final Project project;

    public Supervision(Project project) {
        this.project = project;
    }

    /** Returns the findings that were read, the newest first. */
    public List<ReadFindings> all() {
        return project.read(handle -> new FindingStore(handle).all());
    }

    /**
     * Reads a findings file into the project. It stays there: what a supervisor found is not taken back by whom it is about.
     *
     * @return what was read
     * @throws FindingsException if the file cannot be read, was changed after it was signed, is about another project or
     *                           draw, or was read before
     */
    public Findings read(Path file) throws FindingsException {
        Findings findings = Findings.read(bytes(file));
        project.<FindingsException>perform(
                Action.irrevocable(
                        "supervision.journal.findings",
                        "ronde=%s C=%s hash=%s oordeel=%s"
                                .formatted(
                                        findings.dossier().round(),
                                        findings.dossier().commitment(),
                                        findings.hash(),
                                        findings.verdict().word().replace(' ', '-'))),
                handle -> {
                    check(findings);
                    FindingStore store = new FindingStore(handle);
                    if (store.has(findings.hash())) {
                        throw new FindingsException(Message.of("supervision.problem.known"));
                    }
                    store.insert(findings, project.clock().instant().truncatedTo(ChronoUnit.SECONDS));
                });
        return findings;
    }

    private void check(Findings findings) throws FindingsException {
        DossierFacts dossier = findings.dossier();
        String code = project.details().code();
        if (!code.equals(dossier.project())) {
            throw new FindingsException(Message.of("supervision.problem.otherProject", dossier.project(), code));
        }
        RoundHashes round = Rounds.of(project).stream()
                .filter(known -> known.commitment().equals(Optional.ofNullable(dossier.commitment())))
                .filter(known -> known.commitment().isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new FindingsException(Message.of("supervision.problem.otherCommitment", dossier.commitment())));
        String number = Integer.toString(round.number());
        if (!round.rules().equals(dossier.rules())) {
            throw new FindingsException(Message.of("supervision.problem.otherRules", number));
        }
        if (dossier.seed() != null && !round.seed().equals(Optional.of(dossier.seed()))) {
            throw new FindingsException(Message.of("supervision.problem.otherDraw", number));
        }
    }

    private static byte[] bytes(Path file) throws FindingsException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FindingsException(Message.of("supervision.problem.tooLarge", name));
            }
            return bytes;
        } catch (IOException e) {
            throw new FindingsException(Message.of("supervision.problem.notOpened", name), e);
        }
    }
}
