package nl.lotwijzer.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sortition.Progress;

/**
 * Makes the dossier of {@code sample-data} anew, from the example as it is on the evening of its draw:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test \
 *     "-Dexec.args=-classpath %classpath nl.lotwijzer.sample.SampleDossier sample-data"
 * </pre>
 *
 * <p>It holds {@code controle.html} as it was then; another page gives another C, and so another panel.
 */
public final class SampleDossier {
    static final String NAME = "dossier-waterveen.zip";

    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneOffset.UTC);

    private SampleDossier() {}

    public static void main(String[] arguments) throws IOException, UserException {
        Path folder = Files.createTempDirectory("lotwijzer-voorbeeld");
        make(folder).close();
        Files.copy(folder.resolve(NAME), Path.of(arguments[0]).resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the example in an empty folder, by a clock that stands still on that evening. */
    static Project make(Path folder) throws IOException, UserException {
        return new SampleProject(folder, new Actor("projectleider", ""), EVENING, step -> {}, Progress.NONE).make();
    }
}
