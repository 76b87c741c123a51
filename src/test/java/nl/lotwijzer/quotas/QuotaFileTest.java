package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.Trouble;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotaFileTest {
    private static final String EXPECTED = "Geslacht[vrouw 49..51, man 49..51]";

    @TempDir
    Path folder;

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("plain", "feature,value,min,max\nGeslacht,vrouw,49,51\nGeslacht,man,49,51\n"),
                arguments(
                        "no line end at the end",
                        "feature,value,min,max\r\nGeslacht,vrouw,49,51\r\nGeslacht,man,49,51"),
                arguments("semicolons", "feature;value;min;max\nGeslacht;vrouw;49;51\nGeslacht;man;49;51\n"),
                arguments("tabs", "feature\tvalue\tmin\tmax\nGeslacht\tvrouw\t49\t51\nGeslacht\tman\t49\t51\n"),
                arguments("a mark", "\uFEFFfeature,value,min,max\nGeslacht,vrouw,49,51\nGeslacht,man,49,51\n"),
                arguments("capitals", "Feature,VALUE,Min,MAX\nGeslacht,vrouw,49,51\nGeslacht,man,49,51\n"),
                arguments("blanks", " feature , value ,min , max\nGeslacht , vrouw, 49,51 \n\n geslacht,man,49,51\n"),
                arguments("floats", "feature,value,min,max\nGeslacht,vrouw,49.0,51.0\nGeslacht,man,\"49,0\",51.00\n"),
                arguments("other tool", "category,name,min,max\nGeslacht,vrouw,49,51\nGeslacht,man,49,51\n"),
                arguments("yet another", "category,feature,min,max\nGeslacht,vrouw,49,51\nGeslacht,man,49,51\n"),
                arguments("Dutch", "Kenmerk;Categorie;Minimum;Maximum\nGeslacht;vrouw;49;51\nGeslacht;man;49;51\n"),
                arguments("other order", "max,min,value,feature\n51,49,vrouw,Geslacht\n51,49,man,Geslacht\n"),
                arguments(
                        "title above",
                        "Quota van de gemeente,,,\n,,,\nfeature,value,min,max\nGeslacht,vrouw,49,51\nGeslacht,man,49,51\n"),
                arguments(
                        "blank limits",
                        "feature,value,min,max,min_flex,max_flex\nGeslacht,vrouw,49,51,,\nGeslacht,man,49,51,,\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readable(String name, String content) throws InputException {
        assertThat(shown(QuotaFile.read(file(content)))).isEqualTo(EXPECTED);
    }

    static Stream<Arguments> refused() {
        String head = "feature,value,min,max\n";
        String flexHead = "feature,value,min,max,min_flex,max_flex\n";
        return Stream.of(
                arguments(
                        "feature,wat,min,max\nGeslacht,vrouw,1,2\n",
                        "q.csv, rij 1: er is geen kolom categorie / category / value / waarde. Gevonden: feature, wat, min, max. Geef de kolom die naam en lees het bestand opnieuw.",
                        "q.csv, row 1: there is no column categorie / category / value / waarde. Found: feature, wat, min, max. Give the column that name and read the file again."),
                arguments(
                        "feature,value,min\nGeslacht,vrouw,1\n",
                        "q.csv, rij 1: er is geen kolom max / maximum. Gevonden: feature, value, min. Geef de kolom die naam en lees het bestand opnieuw.",
                        "q.csv, row 1: there is no column max / maximum. Found: feature, value, min. Give the column that name and read the file again."),
                arguments(
                        "feature,value,min,max,min_flex\nGeslacht,vrouw,1,2,0\n",
                        "q.csv, rij 1: er is geen kolom max_flex / max flex. Gevonden: feature, value, min, max, min_flex. Geef de kolom die naam en lees het bestand opnieuw.",
                        "q.csv, row 1: there is no column max_flex / max flex. Found: feature, value, min, max, min_flex. Give the column that name and read the file again."),
                arguments(
                        head,
                        "q.csv, rij 1: onder de kolomnamen staat niets. Vul het bestand aan, of kies een ander bestand.",
                        "q.csv, row 1: there is nothing under the column names. Complete the file, or choose another."),
                arguments(
                        head + "Geslacht,vrouw,1.5,2\n",
                        "q.csv, rij 2, kolom min, ‘1.5’: dit is geen heel getal. Een plaats is niet te delen: vul een heel getal in.",
                        "q.csv, row 2, column min, ‘1.5’: this is not a whole number. A seat cannot be divided: fill in a whole number."),
                arguments(
                        head + "Geslacht,vrouw,1.000,2\n",
                        "q.csv, rij 2, kolom min, ‘1.000’: dit is geen heel getal. Een plaats is niet te delen: vul een heel getal in.",
                        "q.csv, row 2, column min, ‘1.000’: this is not a whole number. A seat cannot be divided: fill in a whole number."),
                arguments(
                        head + "Geslacht,vrouw,-1,2\n",
                        "q.csv, rij 2, kolom min, ‘-1’: minder dan 0 plaatsen kan niet. Vul 0 of meer in.",
                        "q.csv, row 2, column min, ‘-1’: there cannot be fewer than 0 seats. Fill in 0 or more."),
                arguments(
                        head + "Geslacht,vrouw,51,49\n",
                        "q.csv, rij 2, kolom min, ‘51’: het minimum (51) is hoger dan het maximum (49). Verlaag het minimum of verhoog het maximum.",
                        "q.csv, row 2, column min, ‘51’: the minimum (51) is above the maximum (49). Lower the minimum or raise the maximum."),
                arguments(
                        head + "Geslacht,vrouw,,2\n",
                        "q.csv, rij 2, kolom min: hier ontbreekt het aantal plaatsen. Vul een heel getal in, 0 of meer.",
                        "q.csv, row 2, column min: the number of seats is missing here. Fill in a whole number, 0 or more."),
                arguments(
                        head + "Geslacht,vrouw,1,twee\n",
                        "q.csv, rij 2, kolom max, ‘twee’: dit is geen getal. Vul een heel getal in, 0 of meer.",
                        "q.csv, row 2, column max, ‘twee’: this is not a number. Fill in a whole number, 0 or more."),
                arguments(
                        head + "Geslacht,vrouw,1,12345678\n",
                        "q.csv, rij 2, kolom max, ‘12345678’: zoveel plaatsen kan niet. Vul het aantal plaatsen in de groep in, niet het aantal inwoners.",
                        "q.csv, row 2, column max, ‘12345678’: there cannot be that many seats. Fill in the number of seats in the panel, not the number of inhabitants."),
                arguments(
                        head + ",vrouw,1,2\n",
                        "q.csv, rij 2, kolom feature: hier ontbreekt een naam. Vul hem in, of haal de rij weg.",
                        "q.csv, row 2, column feature: a name is missing here. Fill it in, or remove the row."),
                arguments(
                        head + "Geslacht,\u00A0,1,2\n",
                        "q.csv, rij 2, kolom value: hier ontbreekt een naam. Vul hem in, of haal de rij weg.",
                        "q.csv, row 2, column value: a name is missing here. Fill it in, or remove the row."),
                arguments(
                        head + "Geslacht,vrouw,1,2\nGeslacht,man,1,2\nGESLACHT, Vrouw ,3,4\n",
                        "q.csv, rij 4, kolom value, ‘Vrouw’: “GESLACHT: Vrouw” staat al in rij 2. Haal een van de twee rijen weg.",
                        "q.csv, row 4, column value, ‘Vrouw’: “GESLACHT: Vrouw” is in row 2 already. Remove one of the two rows."),
                arguments(
                        head + "Opleiding,mbo, havo of vwo,1,2\n",
                        "q.csv, rij 2: deze rij heeft 5 cellen, de kolomnamen zijn er 4. Kijk of er een scheidingsteken te veel of te weinig staat; zet een naam waar het in voorkomt tussen aanhalingstekens.",
                        "q.csv, row 2: this row has 5 cells, there are 4 column names. Look for a delimiter too many or too few; put a name that contains one between quotation marks."),
                arguments(
                        head + "Geslacht,vrouw,1\n",
                        "q.csv, rij 2: deze rij heeft 3 cellen, de kolomnamen zijn er 4. Kijk of er een scheidingsteken te veel of te weinig staat; zet een naam waar het in voorkomt tussen aanhalingstekens.",
                        "q.csv, row 2: this row has 3 cells, there are 4 column names. Look for a delimiter too many or too few; put a name that contains one between quotation marks."),
                arguments(
                        flexHead + "Geslacht,vrouw,3,4,4,5\n",
                        "q.csv, rij 2, kolom min_flex, ‘4’: de ondergrens bij versoepelen (4) is hoger dan het minimum (3). Vul 3 of minder in.",
                        "q.csv, row 2, column min_flex, ‘4’: the lower limit of relaxing (4) is above the minimum (3). Fill in 3 or less."),
                arguments(
                        flexHead + "Geslacht,vrouw,3,4,2,3\n",
                        "q.csv, rij 2, kolom max_flex, ‘3’: de bovengrens bij versoepelen (3) is lager dan het maximum (4). Vul 4 of meer in.",
                        "q.csv, row 2, column max_flex, ‘3’: the upper limit of relaxing (3) is below the maximum (4). Fill in 4 or more."),
                arguments(
                        flexHead + "Geslacht,vrouw,3,4,2,\nGeslacht,man,3,4,2,5\n",
                        "q.csv, rij 2, kolom max_flex: hier ontbreekt het aantal plaatsen. Vul een heel getal in, 0 of meer.",
                        "q.csv, row 2, column max_flex: the number of seats is missing here. Fill in a whole number, 0 or more."),
                arguments(
                        "",
                        "q.csv: dit bestand is leeg (0 bytes). Sla het opnieuw op in Excel en kies het nog eens.",
                        "q.csv: this file is empty (0 bytes). Save it again in Excel and choose it once more."));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String content, String dutch, String english) {
        Path file = file(content);
        InputException failure = catchThrowableOfType(InputException.class, () -> QuotaFile.read(file));
        assertThat(Texts.in(Language.DUTCH).get(failure.told())).isEqualTo(dutch);
        assertThat(Texts.in(Language.ENGLISH).get(failure.told())).isEqualTo(english);
    }

    @Test
    void windowsAndUtf16AndExcelAreReadAlike() throws InputException {
        String content = "kenmerk;categorie;min;max\nOpleiding;école;1;2\n";
        for (Charset charset : new Charset[] {OfficeFiles.WINDOWS, StandardCharsets.UTF_16, StandardCharsets.UTF_8}) {
            assertThat(shown(QuotaFile.read(OfficeFiles.text(folder.resolve("q.csv"), content, charset))))
                    .isEqualTo("Opleiding[école 1..2]");
        }
        Path workbook = OfficeFiles.workbook(folder.resolve("q.xlsx"), sheet -> {
            String[] head = {"Feature", "Value", "Min", "Max"};
            for (int row = 0; row < 2; row++) {
                sheet.createRow(row);
            }
            for (int column = 0; column < 4; column++) {
                sheet.getRow(0).createCell(column).setCellValue(head[column]);
            }
            sheet.getRow(1).createCell(0).setCellValue("Opleiding");
            sheet.getRow(1).createCell(1).setCellValue("école");
            sheet.getRow(1).createCell(2).setCellValue(1.0);
            sheet.getRow(1).createCell(3).setCellValue(2.0);
        });
        assertThat(shown(QuotaFile.read(workbook))).isEqualTo("Opleiding[école 1..2]");
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws Exception {
        QuotaFile quotas = QuotaFile.read(file("feature,value,min,max,min_flex,max_flex\n"
                + "Opleiding,\"mbo, havo of vwo\",39,40,35,45\nOpleiding,\"“hbo”; of \"\"hoger\"\"\",60,61,60,61\n"));
        Path written = folder.resolve("geschreven.csv");
        quotas.write(written);
        assertThat(QuotaFile.read(written)).isEqualTo(quotas);
        assertThat(Files.readString(written))
                .isEqualTo("feature,value,min,max,min_flex,max_flex\r\nOpleiding,\"mbo, havo of vwo\",39,40,35,45\r\n"
                        + "Opleiding,\"“hbo”; of \"\"hoger\"\"\",60,61,60,61\r\n");
    }

    @Test
    void aFolderThatIsNotThereCannotBeWrittenIn() throws Exception {
        QuotaFile quotas = QuotaFile.read(file("feature,value,min,max\nGeslacht,vrouw,1,2\n"));
        FilesException failure = catchThrowableOfType(
                FilesException.class, () -> quotas.write(folder.resolve("weg").resolve("q.csv")));
        assertThat(failure.trouble()).isEqualTo(Trouble.NO_FOLDER);
    }

    private Path file(String content) {
        return OfficeFiles.text(folder.resolve("q.csv"), content);
    }

    private static String shown(QuotaFile file) {
        StringBuilder text = new StringBuilder();
        for (Criterion criterion : file.criteria()) {
            text.append(criterion.name())
                    .append(criterion.categories().stream()
                            .map(category -> category.name() + " " + category.min() + ".." + category.max())
                            .toList());
        }
        return text.toString();
    }
}
