package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenmerk;Categorie;Aantal\nGeslacht;vrouw;31060\n",
                "\uFEFFkenmerk;categorie;bevolking\r\nGeslacht; vrouw ;31.060\r\n",
                "criterion,category,population\nGeslacht,vrouw,31060.0\n",
                "Feature,Value,Count\nGeslacht,vrouw,\"31,060\"\n",
                "Bevolking 1 januari;;\n;;\nVariabele;Waarde;Inwoners\nGeslacht;vrouw;31 060\n",
                "Categorie;Kenmerk;Aantal inwoners\nvrouw;Geslacht;31\u00A0060\n"
            })
    void columnsAreFoundByTheirNamesAndThousandsMayBeGrouped(String content) throws Exception {
        assertThat(PopulationFile.read(file(content)).rows())
                .containsExactly(new PopulationFile.Figure("Geslacht", "vrouw", 31_060));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Geslacht;vrouw;|hier ontbreekt het aantal inwoners. Vul het in; 0 mag.",
                "Geslacht;vrouw;50,5|dit is geen heel aantal mensen. Vul aantallen in, geen percentages.",
                "Geslacht;vrouw;51%|dit is geen heel aantal mensen. Vul aantallen in, geen percentages.",
                "Geslacht;vrouw;veel|dit is geen getal. Vul het aantal inwoners in.",
                "Geslacht;vrouw;-5|minder dan 0 inwoners kan niet. Vul 0 of meer in.",
                "Geslacht;vrouw;1234567890123|zoveel inwoners kan niet. Controleer het getal.",
                "Geslacht;Totaal;100|dit lijkt een totaal; dan telt iedereen twee keer mee. Haal deze rij weg.",
                ";vrouw;100|hier ontbreekt een naam. Vul hem in, of haal de rij weg."
            })
    void whatIsWrongIsTold(String row, String problem) {
        InputException failure = catchThrowableOfType(
                InputException.class, () -> PopulationFile.read(file("Kenmerk;Categorie;Aantal\n" + row + "\n")));
        assertThat(Texts.in(Language.DUTCH).get(failure.problem())).isEqualTo(problem);
        assertThat(failure.place().row()).isEqualTo(2);
    }

    @Test
    void aCategoryStandsThereOnce() {
        InputException failure = catchThrowableOfType(
                InputException.class,
                () -> PopulationFile.read(file("Kenmerk;Categorie;Aantal\nWijk;Noord;5\nwijk;NOORD;6\n")));
        assertThat(Texts.in(Language.ENGLISH).get(failure.told()))
                .isEqualTo("b.csv, row 3, column Categorie, ‘NOORD’: “wijk: NOORD” is in row 2 already."
                        + " Remove one of the two rows.");
    }

    private Path file(String content) {
        return OfficeFiles.text(folder.resolve("b.csv"), content);
    }
}
