package nl.lotwijzer.desktop.supervision;

import java.util.function.Consumer;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Report;

/** Checks a dossier, away from the screen’s thread. */
@FunctionalInterface
interface Checker {
    /**
     * Checks it.
     *
     * @param told is told of each check as soon as it ended
     * @throws java.util.concurrent.CancellationException when somebody asked to stop
     */
    Report check(DossierFiles dossier, Published published, Progress progress, Consumer<Check> told);
}
