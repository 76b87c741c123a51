package nl.lotwijzer.invitations.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.spreadsheet.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final String HEADER =
            "A-nummer;Voornamen;Voorvoegsel;Geslachtsnaam;Geboortedatum;Straat;Huisnummer;Postcode;Woonplaats;Wijk;"
                    + "Indicatie geheim;Datum overlijden;Status";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'1;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;A',",
        "'1;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;7;;A', SECRET",
        "'1;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;20250101;A', DECEASED",
        "'1;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;O', DECEASED",
        "'1;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;Emigratie', MOVED",
        "'1;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;in onderzoek', INVESTIGATED",
        "'1;An;;Bos;1980-05-01;Kade;;8991AB;Waterveen;Noord;0;;', NO_ADDRESS",
        "'1;An;;Bos;1980-05-01;;12;;;Noord;0;;', NO_ADDRESS",
        "'1;An;;Bos;02-09-2010;Kade;1;8991AB;Waterveen;Noord;0;;', TOO_YOUNG",
        "'1;An;;Bos;01-09-2010;Kade;1;8991AB;Waterveen;Noord;0;;',",
        "'1;An;;Bos;20100000;Kade;1;8991AB;Waterveen;Noord;0;;', AGE_UNKNOWN",
        "'1;An;;Bos;2009;Kade;1;8991AB;Waterveen;Noord;0;;',",
        "'1;An;;Bos;;Kade;1;8991AB;Waterveen;Noord;0;;', AGE_UNKNOWN",
        "';;;;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;', UNREADABLE"
    })
    void everyTrapIsFound(String row, String reason) throws Exception {
        Judgement judgement = Registers.judge(Registers.read(folder, HEADER, row), Registers.RULES);
        assertThat(judgement.reason(0).map(Enum::name)).isEqualTo(java.util.Optional.ofNullable(reason));
    }

    @Test
    void oneRowOfTheSamePersonCountsAndTheSameOneInAnyOrder() throws Exception {
        List<String> rows = List.of(
                "77;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;",
                "77;An;;Bos;1980-05-01;Dijk;9;8992AB;Waterveen;Zuid;0;;",
                "78;An;;Bos;01-05-1980;Kade;1;8991 ab;Waterveen;Noord;0;;",
                "79;Jan;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;");
        Set<String> counted = new java.util.HashSet<>();
        for (int turn = 0; turn < rows.size(); turn++) {
            List<String> turned = new ArrayList<>(rows);
            Collections.rotate(turned, turn);
            Register register = Registers.read(folder, lines(turned));
            Judgement judgement = Registers.judge(register, Registers.RULES);
            assertThat(judgement.leftOut(LeftOut.DUPLICATE)).isEqualTo(2);
            counted.add(IntStream.range(0, 4)
                    .filter(judgement::eligible)
                    .mapToObj(row -> register.entry(row).toString())
                    .sorted()
                    .toList()
                    .toString());
        }
        assertThat(counted).hasSize(1);
    }

    @Test
    void whatOneRowRemarksGoesForThePerson() throws Exception {
        Judgement judgement = Registers.judge(
                Registers.read(
                        folder,
                        HEADER,
                        "77;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;;",
                        "77;An;;Bos;1980-05-01;Kade;1;8991AB;Waterveen;Noord;0;20260101;"),
                Registers.RULES);
        assertThat(judgement.leftOut()).isEqualTo(Map.of(LeftOut.DUPLICATE, 1, LeftOut.DECEASED, 1));
    }

    @Test
    void namesakesAtOneAddressWithoutBirthAreTwoPeopleIfTheyHaveKeys() throws Exception {
        Register register = Registers.read(
                folder,
                HEADER,
                "1;J;;Bos;;Kade;1;8991AB;Waterveen;Noord;0;;",
                "2;J;;Bos;;Kade;1;8991AB;Waterveen;Noord;0;;");
        RegisterRules anyAge = new RegisterRules(LocalDate.of(2026, 9, 1), 0, 0, Secrecy.LEAVE_OUT, Set.of(), false);
        assertThat(Registers.judge(register, anyAge).eligible()).isEqualTo(2);
    }

    @Test
    void theCountsAddUpToTheRowsWhateverTheFile() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> rows =
                    random.ints(200, 0, 1 << 20).mapToObj(JudgementTest::anyRow).toList();
            Register register = Registers.read(folder, lines(rows));
            Judgement judgement = Registers.judge(register, Registers.RULES);
            int leftOut = judgement.leftOut().values().stream().mapToInt(n -> n).sum();
            assertThat(judgement.eligible() + leftOut).isEqualTo(200).isEqualTo(register.size());
            int addresses = Frame.of(judgement, Unit.ADDRESS).supply().values().stream()
                    .mapToInt(SamplePlan.Supply::people)
                    .sum();
            assertThat(addresses).as("people at addresses").isEqualTo(judgement.eligible());
        }
    }

    @Test
    void theSameSeedDrawsTheSamePeopleWhateverTheOrderOfTheRows() throws Exception {
        List<String> rows = new ArrayList<>(new Random(3)
                .ints(500, 0, 1 << 20)
                .mapToObj(JudgementTest::anyRow)
                .toList());
        for (Unit unit : Unit.values()) {
            SamplePlan plan = SamplePlan.of(unit, Division.PROPORTIONAL, 20);
            List<String> first = drawn(rows, plan);
            Collections.shuffle(rows, new Random(4));
            assertThat(drawn(rows, plan)).hasSize(20).isEqualTo(first);
        }
    }

    @Test
    void aNumberOfTheCitizenServiceIsNeverAKey() throws Exception {
        List<String> rows = new ArrayList<>(List.of("Id;Naam;Huisnummer;Postcode"));
        for (String number : List.of("111222333", "123456782", "100000009", "999999990", "010000008")) {
            rows.add(number + ";Bos;1;8991AB");
        }
        Register register = Registers.read(folder, rows.toArray(String[]::new));
        assertThat(register.mapping().uses().getFirst()).isEqualTo(RegisterField.BSN);
        assertThat(register.keys().has(0)).isFalse();
    }

    @Test
    void aFileWithoutHouseNumbersIsRefused() {
        assertThatThrownBy(() -> Registers.read(folder, "Naam;Postcode", "Bos;8991AB"))
                .isInstanceOf(InputException.class);
    }

    @Test
    void aListOfAddressesIsCountedByAddressWithItsInhabitants() throws Exception {
        Register register = Registers.read(
                folder,
                "Straat;Nr;Postcode;Plaats;Wijk;Aantal bewoners",
                "Kade;1;8991AB;Waterveen;Noord;3",
                "Kade;1;8991 AB;Waterveen;Noord;3",
                "Kade;2;8991AB;Waterveen;Noord;1");
        Frame frame = Registers.frame(register, Unit.ADDRESS);
        assertThat(frame.supply()).isEqualTo(Map.of("Noord", new SamplePlan.Supply(2, 4)));
    }

    private List<String> drawn(List<String> rows, SamplePlan plan) throws Exception {
        Register register = Registers.read(folder, lines(rows));
        return Registers.frame(register, plan.unit()).draw(plan, new Lots("17", 1)).stream()
                .map(winner -> winner.lot() + " " + winner.firstName() + " " + winner.lastName() + " "
                        + winner.address().line() + " " + winner.stratum())
                .toList();
    }

    private static String[] lines(List<String> rows) {
        List<String> lines = new ArrayList<>(rows);
        lines.addFirst(HEADER);
        return lines.toArray(String[]::new);
    }

    /** A row made of the bits of a number, so that duplicates and traps of every kind occur. */
    private static String anyRow(int bits) {
        int key = bits % 300;
        return String.join(
                ";",
                Arrays.asList(
                        key % 5 == 0 ? "" : Integer.toString(key),
                        "Voornaam" + key % 20,
                        key % 3 == 0 ? "de" : "",
                        key % 41 == 0 ? "" : "Naam" + key % 7,
                        key % 11 == 0 ? "" : "%d-03-0%d".formatted(1960 + key % 60, 1 + key % 9),
                        "Kade",
                        key % 13 == 0 ? "" : Integer.toString(key % 40),
                        "899" + key % 8 + " AB",
                        "Waterveen",
                        key % 2 == 0 ? "Noord" : "Zuid",
                        (bits >> 10) % 17 == 0 ? "7" : "",
                        (bits >> 12) % 19 == 0 ? "20250101" : "",
                        (bits >> 8) % 23 == 0 ? "vertrokken" : ""));
    }
}
