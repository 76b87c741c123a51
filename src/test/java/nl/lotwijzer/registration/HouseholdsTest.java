package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdsTest {
    @TempDir
    Path folder;

    private Project project;
    private Households households;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create(folder);
        households = new Households(project);
        read("""
                Voornaam;Achternaam;Straat;Huisnummer;Postcode;Woonplaats
                Jan;de Vries;Kade;12 A;8991 AB;Dorp
                Anna;de Vries;Kade;12a;8991 AB;Dorp
                Piet;de Vries;Kade;21;8991 AB;Dorp
                Els;Bakker;Laan;5;8991 AC;Dorp
                Bo;Bakker;Laan;5 B;8991 AC;Dorp
                """);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), text, StandardCharsets.UTF_8);
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    private Registrant person(int number) {
        return new Registrations(project)
                .byNumber(RegistrationNumber.of(number))
                .orElseThrow();
    }

    private boolean together(int... numbers) {
        return IntStream.of(numbers)
                        .mapToObj(number -> person(number).household().orElseThrow())
                        .distinct()
                        .count()
                == 1;
    }

    @Test
    void theAddressSaysItUntilAPersonDoes() throws Exception {
        assertThat(together(1, 2)).isTrue();
        assertThat(together(1, 4)).isFalse();

        households.join(List.of(person(1), person(4)), "stel met twee adressen");
        assertThat(together(1, 2, 4)).isTrue();

        households.split(List.of(person(2)), "huurt een kamer");
        assertThat(together(1, 4)).isTrue();
        assertThat(together(1, 2)).isFalse();

        households.revoke(List.of(person(1), person(2), person(4)));
        assertThat(together(1, 2)).isTrue();
        assertThat(together(1, 4)).isFalse();
    }

    @Test
    void whoLivesApartCanLiveWithSomebodyElse() throws Exception {
        households.split(List.of(person(1), person(2)), "studentenhuis");
        households.join(List.of(person(1), person(4)), "stel");
        households.join(List.of(person(4), person(5)), "broer en zus");

        assertThat(together(1, 4, 5)).isTrue();
        assertThat(together(1, 2)).isFalse();
    }

    @Test
    void everyStepIsOneUndo() throws Exception {
        String before = TestProject.dump(project).replaceAll("(?s)journal\n.*?\n\n", "");
        households.join(List.of(person(1), person(3), person(4)), "gezin");
        households.split(List.of(person(2), person(4)), "kamers");
        project.undo().undo();
        project.undo().undo();

        assertThat(TestProject.dump(project).replaceAll("(?s)journal\n.*?\n\n", ""))
                .isEqualTo(before);
    }

    @Test
    void nothingIsDecidedWithoutAReasonOrAboutOnePerson() {
        assertThatThrownBy(() -> households.join(List.of(person(1), person(4)), " "))
                .isInstanceOf(RegistrationException.class);
        assertThatThrownBy(() -> households.join(List.of(person(1)), "zo")).isInstanceOf(RegistrationException.class);
        assertThatThrownBy(() -> households.split(List.of(person(1)), "")).isInstanceOf(RegistrationException.class);
    }

    @Test
    void listsHouseholdsOfTwoAndMoreAndWhatIsOddAboutThem() throws Exception {
        assertThat(households.shared()).singleElement().satisfies(home -> {
            assertThat(home.members()).extracting(Registrant::firstName).containsExactly("Jan", "Anna");
            assertThat(home.reason()).isEmpty();
        });
        assertThat(households.doubts())
                .extracting(HouseholdDoubt::kind)
                .containsExactly(HouseholdDoubt.Kind.OTHER_ADDITION);

        households.join(List.of(person(4), person(5)), "één huis");
        assertThat(households.doubts()).isEmpty();
        assertThat(households.shared())
                .hasSize(2)
                .anySatisfy(home -> assertThat(home.reason()).isEqualTo("één huis"));
    }

    @Test
    void asksAboutSwappedNumbersAndCrowdedHouses() throws Exception {
        StringBuilder rows = new StringBuilder("Voornaam;Achternaam;Straat;Huisnummer;Postcode;Woonplaats\n");
        for (int i = 0; i < 9; i++) {
            rows.append("Bewoner").append((char) ('a' + i)).append(";Kamer").append((char) ('a' + i));
            rows.append(";Hof;30;7411 KT;Dorp\n");
        }
        rows.append("Lies;Smit;Weg;45;7411 AA;Dorp\nKees;Smit;Weg;54;7411 AA;Dorp\nTom;Smit;Weg;40;7411 AA;Dorp\n");
        read(rows.toString());

        assertThat(households.doubts())
                .extracting(HouseholdDoubt::kind, doubt -> doubt.people().size())
                .contains(
                        org.assertj.core.api.Assertions.tuple(HouseholdDoubt.Kind.CROWDED, 9),
                        org.assertj.core.api.Assertions.tuple(HouseholdDoubt.Kind.NUMBERS_ALIKE, 2))
                .hasSize(3);
    }

    @Test
    void erasingSomebodyTakesTheReasonAwayFromTheOthersToo() throws Exception {
        households.join(List.of(person(1), person(4)), "woont bij Els-van-verderop");
        Registrant els = person(4);
        project.perform(
                Action.irrevocable("registration.journal.erase", "R0004"), handle -> FormErasure.erase(handle, els));

        assertThat(TestProject.dump(project)).doesNotContain("Els-van-verderop");
        assertThat(households.choices()).containsOnlyKeys(person(1).id());
    }
}
