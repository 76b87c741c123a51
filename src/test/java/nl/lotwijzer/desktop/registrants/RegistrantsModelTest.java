package nl.lotwijzer.desktop.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.Corrections;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.registration.FormPart;
import nl.lotwijzer.registration.Notes;
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
        model.filter(new AnswerFilter("wijk", "zuid"));
        model.filter(new AnswerFilter("wijk", "noord"));
        assertThat(names()).containsExactly("An Bos", "Cor Eg");
        model.searchProperty().set("KADE bos");
        assertThat(names()).containsExactly("An Bos");
        model.clearFilters();
        assertThat(names()).hasSize(4);
        assertThat(model.poolProperty().get().answers("wijk"))
                .containsExactly(Map.entry("", 1), Map.entry("Noord", 2), Map.entry("Zuid", 1));
    }

    @Test
    void keepsWhoIsSelectedAndTheOrderWhenSomethingChanges() throws Exception {
        read();
        model.order(List.of(new Listed.Order("wijk", one -> one.answers().get("wijk"), true)));
        assertThat(names()).containsExactly("Bo Bos", "Cor Eg", "An Bos", "Daan Fok");
        model.select(List.of(model.shown().getLast()));

        new Registrations(test.project()).exclude(List.of(model.shown().getLast()), "raadslid");

        assertThat(model.selectedProperty().get())
                .singleElement()
                .satisfies(person -> assertThat(person.ground()).isEqualTo("raadslid"));
        model.filter(new RegistrantFilter.ByGround("raadslid"));
        assertThat(names()).containsExactly("Daan Fok");
        model.clearFilters();
        assertThat(names()).hasSize(4);
        model.order(List.of(
                new Listed.Order("postcode", one -> one.address().postcode(), true),
                new Listed.Order("name", Registrant::name, false)));
        assertThat(names()).containsExactly("Cor Eg", "Daan Fok", "An Bos", "Bo Bos");
    }

    @Test
    void findsByEveryWordInEverythingThatIsKnown() throws Exception {
        read();
        Registrant daan = model.shown().getLast();
        new Notes(test.project()).add(List.of(daan), "Heeft één rolstoel");
        new Corrections(test.project())
                .correct(
                        daan,
                        Map.of(FormPart.of(Field.PHONE), "06-1234 5678", FormPart.of(Field.EMAIL), "daan@example.org"),
                        "belde");
        for (String words : List.of(
                "rolstoel een", "0612345678", "06-1234", "8991ac daan", "8991 AC fok", "DAAN@", "fok daan", "r0004")) {
            model.searchProperty().set(words);
            assertThat(names()).as(words).containsExactly("Daan Fok");
        }
        model.searchProperty().set("rolstoel an");
        assertThat(names()).containsExactly("Daan Fok");
        model.searchProperty().set("rolstoel bos");
        assertThat(names()).isEmpty();
        model.clearFilters();
        model.filter(new RegistrantFilter.Corrected());
        assertThat(names()).containsExactly("Daan Fok");
        model.clearFilters();
        model.filter(new RegistrantFilter.Remarked());
        assertThat(names()).containsExactly("Daan Fok");
        model.filter(new RegistrantFilter.ByChannel(Channel.PHONE));
        assertThat(names()).isEmpty();
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
