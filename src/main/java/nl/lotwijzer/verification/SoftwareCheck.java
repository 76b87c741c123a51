package nl.lotwijzer.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.SoftwareLine;
import org.jspecify.annotations.Nullable;

/** Check 17: the programs are those that are named, and the table is the one that follows from the frozen files. */
final class SoftwareCheck {
    private SoftwareCheck() {}

    static Check of(Contents contents, @Nullable TableAgain again, TableAgain.Waiting waiting) {
        Findings findings = new Findings(17);
        software(contents, findings);
        if (!contents.showsPeople()) {
            findings.grey("verification.half");
        } else if (again == null) {
            findings.grey("verification.again.notAsked");
        } else {
            frozen(contents)
                    .ifPresentOrElse(
                            frozen -> compute(frozen, again, waiting, contents, findings),
                            () -> findings.grey("verification.again.damaged"));
        }
        return findings.done();
    }

    private static void software(Contents contents, Findings findings) {
        if (contents.software().isEmpty()) {
            findings.needs(DossierPaths.SOFTWARE);
            return;
        }
        List<SoftwareLine> software = contents.software().get();
        Optional<SoftwareLine> verifier = software.stream()
                .filter(line -> line.component().equals(SoftwareLine.VERIFIER))
                .findFirst();
        String hash = contents.hash(DossierPaths.VERIFIER).orElse("");
        findings.compare(
                verifier.isPresent() && hash.equals(verifier.get().sha256()),
                "verification.again.verifier",
                hash,
                verifier.map(SoftwareLine::sha256).orElse("-"));
        for (SoftwareLine line : software) {
            if (!line.component().equals(SoftwareLine.VERIFIER)) {
                findings.remark("verification.again.software", line.component(), line.version());
            }
        }
    }

    private static Optional<TableAgain.Frozen> frozen(Contents contents) {
        if (contents.rules().isEmpty()
                || contents.pool().isEmpty()
                || contents.table().isEmpty()
                || contents.chances().isEmpty()
                || contents.proof().isEmpty()) {
            return Optional.empty();
        }
        String proof = contents.files
                .file(DossierPaths.PROOF)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        return Optional.of(new TableAgain.Frozen(
                contents.rules().get(),
                contents.pool().get(),
                QuotaLine.of(contents.rules().get(), List.of()),
                contents.table().get(),
                contents.chances().get(),
                proof));
    }

    private static void compute(
            TableAgain.Frozen frozen,
            TableAgain again,
            TableAgain.Waiting waiting,
            Contents contents,
            Findings findings) {
        try {
            List<Message> differences = again.differences(frozen, waiting);
            for (Message difference : differences) {
                findings.wrong("verification.again.differs", difference);
            }
            if (differences.isEmpty()) {
                findings.good("verification.again.same", frozen.table().size());
            }
            if (!contents.changes().orElse(List.of()).isEmpty()) {
                findings.compare(!again.feasibleBefore(frozen, waiting), "verification.again.infeasible");
            }
        } catch (CancellationException _) {
            findings.grey("verification.again.cancelled");
        }
    }
}
