package nl.lotwijzer.desktop.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.registration.admission.Consent;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided on the screen of eligibility. */
class EligibilityModelTest {
    private static final EligibilityRules FROM_SIXTEEN =
            new EligibilityRules(Optional.of(new AgeRule(16, null, LocalDate.of(2027, 1, 1))), Residence.ANYWHERE);

    @TempDir
    Path folder;

    private TestWorkspace test;
    private EligibilityModel model;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(Files.createDirectory(folder.resolve("project")));
        Path file = Files.writeString(folder.resolve("aanmeldingen.csv"), """
                Voornaam;Achternaam;Geboortedatum;Leeftijd
                Jong;Bakker;2-1-2011;jong
                Puber;Visser;1-1-2011;jong
                Els;de Vries;7-4-1980;oud
                """);
        Registrations registrations = new Registrations(test.project());
        Sheet sheet = SpreadsheetReader.read(file);
        registrations.importRows(sheet, registrations.propose(sheet));
        model = new EligibilityModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void withoutRulesThereIsNothingToDecideAndTheWorkIsNotBegun() {
        assertThat(model.shown()).isEmpty();
        assertThat(model.view().get().blank()).isTrue();
        assertThat(EligibilityModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
    }

    @Test
    void whoDoesNotFitIsExcludedOnTheProposedGroundAndThatCanBeUndone() {
        model.set(FROM_SIXTEEN);
        assertThat(EligibilityModel.state(test.project())).isEqualTo(PlaceState.problems(2));
        FindingRow young = model.shown().getFirst();
        model.select(List.of(young));

        model.exclude(model.selected().get(), "Te jong");

        assertThat(model.count(FindingFilter.NOT_ELIGIBLE)).isZero();
        assertThat(model.selected().get()).isEmpty();
        assertThat(model.view().get().used()).containsExactly("Te jong");
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.count(FindingFilter.NOT_ELIGIBLE)).isEqualTo(1);
    }

    @Test
    void whoIsLetInStandsAmongThoseLetInWithTheReason() {
        model.set(FROM_SIXTEEN);
        test.dialogs().text("Wordt op tijd zestien");

        model.admit(List.of(model.shown().getFirst()));

        assertThat(model.count(FindingFilter.ADMITTED)).isEqualTo(1);
        model.filter().set(FindingFilter.ADMITTED);
        FindingRow row = model.shown().getFirst();
        assertThat(row.decision().orElseThrow().reason()).isEqualTo("Wordt op tijd zestien");
        model.withdraw(row);
        assertThat(model.count(FindingFilter.ADMITTED)).isZero();
    }

    @Test
    void whenConsentIsGivenNothingIsLeftToDecide() {
        model.set(FROM_SIXTEEN);
        model.filter().set(FindingFilter.CONSENT);

        model.record(List.copyOf(model.shown()), new Consent(Consent.State.GIVEN, LocalDate.of(2026, 11, 22), "vader"));

        assertThat(model.count(FindingFilter.CONSENT)).isZero();
        assertThat(model.count(FindingFilter.OPEN)).isEqualTo(1);
    }

    @Test
    void aListIsReadThenKeptThenRemoved() throws Exception {
        Path file = Files.writeString(folder.resolve("Raadsleden.csv"), "Naam;Geboortedatum\nEls de Vries;7-4-1980\n");
        test.dialogs().file(file);

        model.readList(reading -> {
            assertThat(reading.name()).isEqualTo("Raadsleden");
            model.keep(reading.name(), "Raadslid", Optional.empty(), reading.list());
        });

        FindingRow listed = model.shown().getFirst();
        assertThat(listed.filter()).isEqualTo(FindingFilter.LISTED);
        assertThat(model.view().get().groundsFor(listed, List.of())).containsExactly("Raadslid");
        ExclusionGround usual = new ExclusionGround("Te jong", ExclusionGround.Use.AGE);
        assertThat(model.view().get().groundsFor(listed, List.of(usual)))
                .as("as long as no grounds were set")
                .containsExactly("Raadslid", "Te jong");
        test.dialogs().yes();
        model.remove(model.view().get().lists().getFirst());
        assertThat(new ExclusionLists(test.project()).all()).isEmpty();
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void theSearchFindsByNameAndNumber() {
        model.set(FROM_SIXTEEN);

        model.search().set("visser");
        assertThat(model.shown()).extracting(row -> row.registrant().lastName()).containsExactly("Visser");
        model.search().set("r0001");
        assertThat(model.shown()).extracting(row -> row.registrant().lastName()).containsExactly("Bakker");
    }
}
