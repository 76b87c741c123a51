package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.ExclusionCount;
import nl.lotwijzer.quotas.Criteria;
import nl.lotwijzer.quotas.NoAnswer;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided about who gives no answer shows in the frozen files, and the verifier accepts them. */
class UnansweredDrawTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder, new TickingClock(SmallTown.NOON));
        Path file = folder.resolve("later.csv");
        Files.writeString(
                file,
                "Formulier-id;Voornaam;Achternaam;Postcode;Huisnummer;Geslacht;Leeftijd\n"
                        + "201;Zonder;Antwoord;8991 AC;90;vrouw;\n202;Liever;Niet;8991 AC;91;man;Zeg ik liever niet\n");
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void withoutACategoryTheyAreLeftOutOnTheGroundOfTheProtocol() throws Exception {
        decide(NoAnswer.LEFT_OUT);
        DossierFiles files = frozen();
        assertThat(text(files, DossierPaths.EXCLUSIONS)).contains(ExclusionCount.NO_CATEGORY + "\t2");
        assertAccepted(files);
    }

    @Test
    void withACategoryTheyTakePartInItAndItStandsInTheFiles() throws Exception {
        decide(NoAnswer.CATEGORY);
        assertThat(new Quotas(project).input().leftOut()).isEmpty();
        DossierFiles files = frozen();
        assertThat(text(files, DossierPaths.EXCLUSIONS)).doesNotContain(ExclusionCount.NO_CATEGORY);
        assertThat(text(files, DossierPaths.CRITERIA)).contains("Leeftijd\tgeen antwoord\t");
        assertAccepted(files);
    }

    private void decide(NoAnswer policy) throws Exception {
        new Criteria(project)
                .setNoAnswer(
                        new Quotas(project)
                                .criteria().stream()
                                        .filter(one -> one.name().equals("Leeftijd"))
                                        .findFirst()
                                        .orElseThrow(),
                        policy,
                        "geen antwoord");
    }

    private DossierFiles frozen() throws Exception {
        PublicDraws.freeze(project);
        return new Dossiers(project).current();
    }

    private static String text(DossierFiles files, String path) {
        return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private void assertAccepted(DossierFiles files) throws Exception {
        Round round = new Draws(project).current().orElseThrow();
        Published published = new Published(round.commitment().orElseThrow(), round.rulesHash(), null);
        assertThat(Verification.of(files, published, new Recomputation(), () -> false)
                        .exitStatus())
                .isZero();
        assertThat(Verification.of(files.publicHalf(), published).exitStatus()).isZero();
    }
}
