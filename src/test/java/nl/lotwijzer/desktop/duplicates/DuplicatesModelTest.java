package nl.lotwijzer.desktop.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.duplicates.Pair;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesModelTest {
    @TempDir
    private Path folder;

    private TestWorkspace test;
    private DuplicatesModel model;
    private HouseholdsModel homes;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        model = new DuplicatesModel(test.workspace());
        homes = new HouseholdsModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        homes.dispose();
        test.close();
    }

    private void read() throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), """
                Formulier-id;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;Huisnummer;Postcode;Geboortedatum
                1;Jan;de Vries;jan@example.org;;Kade;1;8991 AB;01-02-1980
                2;Johannes;de Vries;jan@example.org;0612345678;Kade;2;8991 AB;01-02-1980
                3;Anna;Smit;anna@example.org;;Laan;5;8991 AC;03-04-1990
                4;Bettie;Smit;bettie@example.org;;Laan;5;8991 AC;03-04-1990
                5;Els;Bos;els@example.org;;Weg;9;8991 AD;05-06-1970
                """, StandardCharsets.UTF_8);
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(test.project());
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    private Registrant person(int number) {
        return new Registrations(test.project()).all().get(number - 1);
    }

    private List<String> told() {
        return test.notices().stream().map(Notice::text).toList();
    }

    @Test
    void saysHowManyPairsAreLeft() throws Exception {
        assertThat(DuplicatesModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
        read();

        assertThat(DuplicatesModel.state(test.project())).isEqualTo(PlaceState.problems(2));
        assertThat(model.selected().get()).contains(model.pairs().getFirst());
    }

    @Test
    void mergesAsChosenGoesOnToTheNextAndTakesItBack() throws Exception {
        read();
        model.stays(person(2));
        model.take("FIRST_NAME", true);
        model.take("HOUSE_NUMBER", true);
        assertThat(model.plan().get().orElseThrow().taken())
                .contains("FIRST_NAME", "STREET", "HOUSE_NUMBER", "POSTCODE");
        model.take("CITY", false);
        assertThat(model.plan().get().orElseThrow().taken()).containsExactly("FIRST_NAME");

        model.merge();

        assertThat(person(2).firstName()).isEqualTo("Jan");
        assertThat(person(1).ground()).isEqualTo("dubbele aanmelding");
        assertThat(model.selected().get().map(pair -> pair.one().firstName())).contains("Anna");
        assertThat(told()).containsExactly("R0001 is opgegaan in R0002.");
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(person(1).active()).isTrue();
        assertThat(person(2).firstName()).isEqualTo("Johannes");
    }

    @Test
    void keepsBothAndAsksNoMore() throws Exception {
        read();
        Pair last = model.pairs().getLast();
        model.move(1);
        model.keepBoth("");

        assertThat(model.pairs()).noneMatch(last::isOf).hasSize(1);
        model.judgeAgain(model.findings().get().kept().getFirst());
        assertThat(model.pairs()).hasSize(2);
    }

    @Test
    void mergesAllCertainOnesAfterAskingAndTurnsOneBack() throws Exception {
        read();
        test.dialogs().yes();
        model.mergeCertain();

        assertThat(test.dialogs().asked()).containsExactly("1 dubbele aanmelding samenvoegen?");
        assertThat(model.findings().get().merged()).hasSize(1);
        model.revert(model.findings().get().merged().getFirst());
        assertThat(model.findings().get().merged()).isEmpty();
        assertThat(test.tasks().failures()).isEmpty();
    }

    @Test
    void decidesWhoLivesTogether() throws Exception {
        read();
        assertThat(homes.shown()).singleElement().satisfies(row -> {
            assertThat(row.names()).isEqualTo("Anna Smit, Bettie Smit");
            assertThat(row.decided()).isFalse();
        });
        test.dialogs().text("studentenhuis");
        homes.split(homes.shown().getFirst().people());
        assertThat(homes.count(HouseholdsModel.Shown.DECIDED)).isEqualTo(2);
        assertThat(homes.shown()).allMatch(row -> row.reason().equals("studentenhuis"));

        test.dialogs().text("r0001 R0005");
        test.dialogs().text("stel");
        homes.joinByNumber();
        assertThat(person(1).household()).isEqualTo(person(5).household());

        test.dialogs().text("R0001 R0999");
        homes.joinByNumber();
        assertThat(told()).last().asString().contains("niet allemaal");

        homes.revoke(List.of(person(3), person(4)));
        assertThat(person(3).household()).isEqualTo(person(4).household());
    }
}
