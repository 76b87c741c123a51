package nl.lotwijzer.desktop.supervision;

import java.util.Objects;
import java.util.function.Consumer;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Verification;

/** Checks with the verifier of this program, and computes the table again with its solver. */
final class ProgramChecker implements Checker {
    private static final int CHECKS = 17;

    /** Returns what checked, as it stands in the findings. */
    static String program() {
        return "Lotwijzer "
                + Objects.requireNonNullElse(ProgramChecker.class.getPackage().getImplementationVersion(), "0");
    }

    @Override
    public Report check(DossierFiles dossier, Published published, Progress progress, Consumer<Check> told) {
        Report report = Verification.of(dossier, published, new Recomputation(), progress::cancelled, check -> {
            progress.stopIfCancelled();
            if (check.number() < CHECKS) {
                progress.phase(Message.of("desktop.supervision.checkingNumber", check.number() + 1, CHECKS));
                progress.done(check.number(), CHECKS);
            }
            told.accept(check);
        });
        progress.stopIfCancelled();
        return report;
    }
}
