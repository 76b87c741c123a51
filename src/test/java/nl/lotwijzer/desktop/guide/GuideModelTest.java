package nl.lotwijzer.desktop.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.ImportHistory;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a first draw follow the project, and the list of them can be put away and brought back. */
class GuideModelTest {
    private static final Path SAMPLES = Path.of("sample-data");

    @TempDir
    Path folder;

    @Test
    void theNextStepFollowsTheWork() throws Exception {
        try (TestWorkspace test = new TestWorkspace(folder)) {
            GuideModel model = new GuideModel(test.workspace());
            assertThat(model.shown().get()).isTrue();
            assertThat(next(model)).isEqualTo(GuideStep.PERSON);
            test.workspace().desk().prefer(now -> now.withPerson("Sanne", "projectleider"));
            assertThat(next(model)).isEqualTo(GuideStep.LETTERS);

            new Letters(test.project()).importLetters(SpreadsheetReader.read(SAMPLES.resolve("uitnodigingen.csv")));
            assertThat(next(model)).isEqualTo(GuideStep.REGISTRANTS);
            Registrations registrations = new Registrations(test.project());
            Sheet sheet = SpreadsheetReader.read(SAMPLES.resolve("aanmeldingen.xlsx"));
            registrations.importRows(sheet, registrations.propose(sheet));
            assertThat(next(model)).isEqualTo(GuideStep.CHECK);
            ImportHistory history = new ImportHistory(test.project());
            history.setAside(history.refused(history.entries().getFirst().batch()), "terecht geweigerd");
            assertThat(next(model)).isEqualTo(GuideStep.POPULATION);

            Quotas quotas = new Quotas(test.project());
            quotas.apply(PopulationFile.read(SAMPLES.resolve("bevolking.csv")));
            assertThat(next(model)).isEqualTo(GuideStep.QUOTAS);
            quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
            assertThat(next(model)).isEqualTo(GuideStep.RULES);

            new Draws(test.project()).decide(new CouncilDecision.Taken("2026-12", LocalDate.of(2026, 2, 17)));
            assertThat(next(model)).isEqualTo(GuideStep.RULES);
            PublicDraws.freeze(test.project());
            assertThat(next(model)).isEqualTo(GuideStep.PUBLIC_DRAW);
            Draws draws = PublicDraws.of(test.project());
            draws.dice("31415926535897932384");
            draws.draw();
            assertThat(next(model)).isEqualTo(GuideStep.DOSSIER);
            new Dossiers(test.project()).write(folder.resolve("dossier.zip"), true);
            assertThat(next(model)).isEqualTo(GuideStep.SUPERVISION);
            assertThat(model.shown().get()).isTrue();

            new Sessions(test.project()).importFile(SAMPLES.resolve("bijeenkomsten.csv"));
            assertThat(model.shown().get()).as("a draw that is over").isFalse();
            model.dispose();
            assertThat(test.tasks().failures()).isEmpty();
        }
    }

    @Test
    void whatCanBeLeftOutWaitsForNobody() throws Exception {
        try (TestWorkspace test = new TestWorkspace(folder)) {
            test.workspace().desk().prefer(now -> now.withPerson("Sanne", "projectleider"));
            GuideModel model = new GuideModel(test.workspace());
            Registrations registrations = new Registrations(test.project());
            Sheet sheet = SpreadsheetReader.read(SAMPLES.resolve("aanmeldingen.xlsx"));
            registrations.importRows(sheet, registrations.propose(sheet));
            assertThat(progress(model).done()).doesNotContain(GuideStep.LETTERS);
            assertThat(next(model)).isEqualTo(GuideStep.CHECK);
            model.dispose();
        }
    }

    @Test
    void itIsPutAwayAndBroughtBackAndLeadsToTheStep() {
        try (TestWorkspace test = new TestWorkspace(folder)) {
            GuideModel model = new GuideModel(test.workspace());
            model.go(GuideStep.REHEARSAL);
            assertThat(test.visits()).containsExactly("LOTTERY DRAW");
            model.putAway();
            assertThat(model.shown().get()).isFalse();
            assertThat(test.workspace().desk().preferences().get().guide()).isFalse();
            GuideModel elsewhere = new GuideModel(test.workspace());
            assertThat(elsewhere.shown().get()).isFalse();
            model.bringBack();
            assertThat(model.shown().get()).isTrue();
            model.dispose();
            elsewhere.dispose();
        }
    }

    private static GuideProgress progress(GuideModel model) {
        return Objects.requireNonNull(model.progress().get());
    }

    private static GuideStep next(GuideModel model) {
        return Optional.of(progress(model)).flatMap(GuideProgress::next).orElseThrow();
    }
}
