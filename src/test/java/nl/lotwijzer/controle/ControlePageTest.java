package nl.lotwijzer.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.controle.ControlePage.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page by itself: before a dossier is opened, and with what is none. */
@ExtendWith(BrowserExtension.class)
class ControlePageTest {
    @TempDir
    private Path folder;

    @Test
    void theBrowserComputesTheExamplesOfTheProtocol(Chromium browser) {
        ControlePage page = ControlePage.open(browser, folder);
        Object said = page.tab()
                .evaluate(
                        "new Promise(done => { const look = () => document.getElementById('self-test').textContent"
                                + " ? done(document.getElementById('self-test').textContent) : setTimeout(look, 5); look(); })");
        assertThat(said).asString().startsWith("Zelfproef: deze browser rekent de voorbeelden");
    }

    @Test
    void whatIsNoDossierIsRefusedInWords(Chromium browser) throws IOException {
        ControlePage page = ControlePage.open(browser, folder);
        Path letter = Files.writeString(folder.resolve("brief.txt"), "Geachte raad");
        Shown shown = page.verify(List.of(letter));
        assertThat(shown.exit()).isEqualTo(2);
        assertThat(page.verdict()).contains("Dit dossier is niet te lezen", "MANIFEST.txt");
        page.speak("en");
        assertThat(page.verdict()).contains("This dossier cannot be read");
    }

    @Test
    void aPledgeIsMadeWhereTheTextStays(Chromium browser) {
        ControlePage page = ControlePage.open(browser, folder);
        Object commitment = page.tab()
                .evaluate(
                        "(() => { for (const [id, value] of [['pledge-name', 'wethouder'], ['pledge-text', 'rode fiets 42']]) {"
                                + " const field = document.getElementById(id); field.value = value; field.dispatchEvent(new Event('input')); }"
                                + " return document.querySelector('#pledge-answer .hash').textContent; })()");
        assertThat(commitment).isEqualTo("ec3db7e17dc802d1a66207fe1e3b0b44c7525142e40cc2934dc6c54adb8ecf76");
    }

    /** The policy of the page itself forbids the network, whatever a script would try. */
    @Test
    void thePageCannotReachTheNetwork(Chromium browser) {
        ControlePage page = ControlePage.open(browser, folder);
        Object outcome = page.tab()
                .evaluate(
                        "Promise.allSettled([fetch('https://example.org/'), new Promise((yes, no) => { const image = new Image();"
                                + " image.onload = yes; image.onerror = no; image.src = 'https://example.org/a.png'; })])"
                                + ".then(tried => tried.map(attempt => attempt.status).join(' '))");
        assertThat(outcome).isEqualTo("rejected rejected");
    }
}
