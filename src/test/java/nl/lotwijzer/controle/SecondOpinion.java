package nl.lotwijzer.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.controle.ControlePage.Shown;

/** What {@code controle.html} makes of a dossier, for tests that are about something else. */
public final class SecondOpinion {
    private SecondOpinion() {}

    /** Opens the page, chooses the dossier, and reads in both languages that all is right; passes where there is no Chromium. */
    public static void accepts(Path dossier, String commitment) throws IOException {
        Optional<Path> program = Chromium.installed();
        if (program.isEmpty()) {
            return;
        }
        Path folder = Files.createDirectory(dossier.resolveSibling(dossier.getFileName() + "-controle"));
        try (Chromium browser = Chromium.start(program.get())) {
            ControlePage page = ControlePage.open(browser, folder);
            page.publish(commitment, "");
            Shown shown = page.verify(List.of(dossier));
            assertThat(shown.complaints()).isEmpty();
            assertThat(shown.exit()).isZero();
            assertThat(shown.commitment()).isEqualTo(commitment);
            assertThat(page.verdict()).startsWith("Alles wat hier na te gaan is, klopt");
            page.speak("en");
            assertThat(page.verdict()).startsWith("All that can be checked here is right");
            assertThat(page.tab().requests()).hasSize(1);
            assertThat(page.tab().complaints()).isEmpty();
        }
        Files.delete(folder.resolve("controle.html"));
        Files.delete(folder);
    }
}
