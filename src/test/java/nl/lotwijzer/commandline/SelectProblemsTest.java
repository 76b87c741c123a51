package nl.lotwijzer.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input for the command select: the exit status, and exactly what is said. Line breaks are written as {@code ¶}. */
class SelectProblemsTest {
    private static final String QUOTAS = "feature,value,min,max¶Gender,Female,1,2¶Gender,Male,1,2¶";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            id,sex¶1,Male¶                     | id | p.csv, rij 1: er is geen kolom “Gender”. Gevonden: id, sex. Geef de kolom die naam, of pas de opdracht aan.
            nr,Gender¶1,Male¶                  | id | p.csv, rij 1: er is geen kolom “id”. Gevonden: nr, Gender. Geef de kolom die naam, of pas de opdracht aan.
            id,Gender,gender¶1,Male,Male¶      | id | p.csv, rij 1, kolom Gender: deze kolom staat er twee keer. Geef er een van beide een andere naam.
            id,Gender¶                         | id | p.csv, rij 1: onder de kolomnamen staat niemand. Kies een ander bestand.
            id,Gender¶1,Male¶2,Mal¶            | id | p.csv, rij 3, kolom Gender, ‘Mal’: dit staat niet in het quotabestand. Verbeter de cel, of neem de categorie daar op. Bekend zijn: Female, Male.
            id,Gender¶1,Male¶2,¶               | id | p.csv, rij 3, kolom Gender: hier is niets ingevuld. Vul een van deze in, of haal de rij weg: Female, Male.
            id,Gender¶1,Male¶1,Female¶         | id | p.csv, rij 3, kolom id, ‘1’: dit nummer staat ook in rij 2. Geef een van beide een ander nummer, of haal de dubbele rij weg.
            id,Gender¶,Male¶2,Female¶          | id | p.csv, rij 2, kolom id: hier ontbreekt het kenmerk waaraan de aanmelding te herkennen is. Vul het in.
            id,Gender¶R 1,Male¶R 2,Female¶     | id | p.csv, rij 2, kolom id, ‘R 1’: in een nummer mag geen spatie staan, want types.csv zet nummers met spaties achter elkaar. Haal de spatie weg.
            id,Gender¶1,Male,x¶2,Female¶       | id | p.csv, rij 2: deze rij heeft 3 cellen, de kolomnamen zijn er 2. Kijk of er een scheidingsteken te veel of te weinig staat.
            id,Gender¶1¶2,Female¶              | id | p.csv, rij 2: deze rij heeft 1 cel, de kolomnamen zijn er 2. Kijk of er een scheidingsteken te veel of te weinig staat.
            """)
    void saysWhatIsWrongWithTheRegistrants(String people, String id, String message) throws IOException {
        Outcome outcome = select(QUOTAS, people, "--seats", "1", "--id", id);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.complaint()).isEqualTo(message);
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            feature,value,min,max¶Gender,Female,-1,2¶                   | q.csv, rij 2, kolom min, ‘-1’: minder dan 0 plaatsen kan niet. Vul 0 of meer in.
            feature,value,min,max¶Gender,Female,3,2¶                    | q.csv, rij 2, kolom min, ‘3’: het minimum (3) is hoger dan het maximum (2). Verlaag het minimum of verhoog het maximum.
            feature,value,min,max¶Gender,Male,1,2¶Gender,male,1,2¶      | q.csv, rij 3, kolom value, ‘male’: “Gender: male” staat al in rij 2. Haal een van de twee rijen weg.
            feature,value,min¶Gender,Male,1¶                            | q.csv, rij 1: er is geen kolom max / maximum. Gevonden: feature, value, min. Geef de kolom die naam en lees het bestand opnieuw.
            """)
    void saysWhatIsWrongWithTheQuotas(String quotas, String message) throws IOException {
        Outcome outcome = select(quotas, "id,Gender¶1,Male¶2,Female¶", "--seats", "1");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.complaint()).isEqualTo(message);
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --seats 0                      | Een groep van 0 plaatsen kan niet. Geef met --seats 1 of meer.
            --seats 1 --rows 0             | Een tabel van 0 rijen kan niet. Geef met --rows 1 tot en met 100.000, of proposed.
            --seats 1 --objective eerlijk  | “eerlijk” wordt niet berekend. Gebruik bij --objective een van deze: leximin, maximin, nash, minimax, goldilocks.
            --seats 1 --gamma 2 | Een gewicht heeft alleen zin bij --objective goldilocks. Laat --gamma weg.
            --seats 1 --objective goldilocks --gamma 0 | Het gewicht 0 kan niet. Geef met --gamma een getal boven 0, zoals 0.5 of 1/2.
            --seats twee                   | De waarde “twee” past niet bij --seats. Bekijk de hulp voor wat er mag staan.
            --rows 5                       | Er ontbreekt: --seats.
            --seats 1 --sead x             | Dit ken ik niet: --sead x.
            --seats 0 --lang en            | A panel of 0 seats is not possible. Give 1 or more with --seats.
            --rows 5 --lang en             | Missing: --seats.
            """)
    void saysWhatIsWrongWithTheWords(String words, String message) throws IOException {
        Outcome outcome = select(QUOTAS, "id,Gender¶1,Male¶2,Female¶", words.split(" ", -1));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.complaint().lines().findFirst()).hasValue(message);
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Outcome outcome = select(QUOTAS, "", "--seats", "1");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.complaint()).startsWith("p.csv: dit bestand is leeg");
        Files.delete(folder.resolve("q.csv"));
        assertThat(run("--seats", "1").complaint()).startsWith("q.csv: dit bestand is er niet");
    }

    @Test
    void escapesWhatJsonCannotHold() {
        assertThat(new JsonText()
                        .text("a\"b", "\\\n\u0001é")
                        .object("leeg", new JsonText())
                        .toString())
                .isEqualTo("{\n  \"a\\\"b\": \"\\\\\\n\\u0001é\",\n  \"leeg\": {\n  }\n}");
    }

    private record Outcome(int status, String complaint) {}

    private Outcome select(String quotas, String people, String... words) throws IOException {
        Files.writeString(folder.resolve("q.csv"), quotas.replace('¶', '\n'));
        Files.writeString(folder.resolve("p.csv"), people.replace('¶', '\n'));
        return run(words);
    }

    private Outcome run(String... words) {
        List<String> all = new ArrayList<>(List.of(
                "select",
                "--quotas",
                folder.resolve("q.csv").toString(),
                "--registrants",
                folder.resolve("p.csv").toString(),
                "--out",
                folder.resolve("uit").toString()));
        all.addAll(List.of(words));
        StringWriter complained = new StringWriter();
        int status = Commands.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(complained, true))
                .execute(all.toArray(String[]::new));
        return new Outcome(status, complained.toString().strip());
    }
}
