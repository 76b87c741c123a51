package nl.lotwijzer.desktop.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrantsModelTest {
    @TempDir
    private Path folder;

    private TestWorkspace test;
    private RegistrantsModel model;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        model = new RegistrantsModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void showsWhoWasReadAndHowTheWorkStands() throws Exception {
        assertThat(RegistrantsModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
        read();

        assertThat(names()).containsExactly("An Bos", "Bo Bos", "Cor Eg", "Daan Fok");
        assertThat(model.poolProperty().get().criteria()).containsExactly("wijk");
        assertThat(RegistrantsModel.state(test.project())).isEqualTo(PlaceState.problems(1));
    }

    @Test
    void filtersAndSearches() throws Exception {
        read();

        model.standingProperty().set(Standing.SHARED_HOUSE);
        assertThat(names()).containsExactly("An Bos", "Bo Bos");
        model.standingProperty().set(Standing.UNANSWERED);
        assertThat(names()).containsExactly("Daan Fok");
        model.clearFilters();
        model.answerProperty().set(Optional.of(new AnswerFilter("wijk", "noord")));
        assertThat(names()).containsExactly("An Bos", "Cor Eg");
        model.searchProperty().set("KADE bos");
        assertThat(names()).containsExactly("An Bos");
        model.clearFilters();
        assertThat(names()).hasSize(4);
        assertThat(model.poolProperty().get().answers("wijk"))
                .containsExactly(
                        java.util.Map.entry("", 1), java.util.Map.entry("Noord", 2), java.util.Map.entry("Zuid", 1));
    }

    @Test
    void excludesOnAGroundAndAdmitsAgainAndKeepsTheSelection() throws Exception {
        read();
        model.select(List.of(model.shown().getFirst()));
        test.dialogs().text("raadslid");
        model.exclude();

        assertThat(test.dialogs().asked()).containsExactly("An Bos uitsluiten van de loting?");
        assertThat(model.selectedProperty().get())
                .singleElement()
                .satisfies(person -> assertThat(person.ground()).isEqualTo("raadslid"));
        model.standingProperty().set(Standing.EXCLUDED);
        assertThat(names()).containsExactly("An Bos");

        model.include();
        assertThat(names()).isEmpty();
        assertThat(new Registrations(test.project()).active()).hasSize(4);
    }

    @Test
    void goesToWhereLettersAreRead() {
        model.importLetters();

        assertThat(test.visits()).containsExactly("INVITATIONS import");
    }

    private void read() throws Exception {
        Path file = OfficeFiles.text(folder.resolve("a.csv"), """
                id;naam;straat;huisnummer;postcode;wijk
                1;An Bos;Kade;1;8991 AB;Noord
                2;Bo Bos;Kade;1;8991AB;Zuid
                3;Cor Eg;Hof;2;8991 AC;NOORD
                4;Daan Fok;Hof;3;8991 AC;
                """);
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(test.project());
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    private List<String> names() {
        return model.shown().stream().map(Registrant::name).toList();
    }
}
