package nl.lotwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReadingTest {
    private static final String TEXT = "Naam;Plaats\r\nRené;’s-Gravenzande\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, \uFEFF, UTF_8_BOM",
        "windows-1252, '', WINDOWS_1252",
        "UTF-16LE, '', UTF_16_LE",
        "UTF-16LE, \uFEFF, UTF_16_LE_BOM",
        "UTF-16BE, '', UTF_16_BE",
        "UTF-16BE, \uFEFF, UTF_16_BE_BOM"
    })
    void findsHowCharactersAreWritten(String charset, String mark, TextEncoding found) throws InputException {
        Sheet sheet = SpreadsheetReader.read(
                OfficeFiles.text(folder.resolve("a.csv"), mark + TEXT, Charset.forName(charset)));

        assertThat(sheet.origin()).isEqualTo(new Origin.Csv("a.csv", found, ';'));
        assertThat(sheet.columns()).extracting(Column::name).containsExactly("Naam", "Plaats");
        assertThat(cells(sheet)).containsExactly(List.of("René", "’s-Gravenzande"));
    }

    @Test
    void takesUtf8WithOneBrokenByteForUtf8() throws InputException {
        byte[] bytes =
                ("naam;plaats\n" + "Zoë;Oegstgeest\n".repeat(20) + "X?;Delft\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        Sheet sheet = SpreadsheetReader.read(OfficeFiles.bytes(folder.resolve("a.csv"), bytes));

        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo("Zoë");
        assertThat(sheet.rows().getLast().cell(0)).isEqualTo("X\uFFFD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {";", ",", "|", "^"})
    void findsTheDelimiter(char delimiter) throws InputException {
        String text = "a;b;c\n1;\"2;3\";4\n5;6;7\n".replace(';', delimiter);

        assertThat(cells(read(text))).containsExactly(List.of("1", "2" + delimiter + "3", "4"), List.of("5", "6", "7"));
    }

    @Test
    void prefersTheDelimiterThatCutsEvenlyOverCommasInAmountsAndAddresses() throws InputException {
        assertThat(cells(read("id;adres;bedrag\n1;Dorp, Kade 1;1,50\n2;Dorp, Kade 2;2,50\n")))
                .containsExactly(List.of("1", "Dorp, Kade 1", "1,50"), List.of("2", "Dorp, Kade 2", "2,50"));
    }

    @Test
    void readsTabs() throws InputException {
        assertThat(cells(read("a\tb\n1\t2\n"))).containsExactly(List.of("1", "2"));
    }

    @Test
    void obeysTheLineThatTellsExcelTheDelimiterAndDoesNotCountIt() throws InputException {
        Sheet sheet = read("sep=,\r\na,b\r\nx;y,2\r\n");

        assertThat(sheet.headerRow()).isEqualTo(1);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(2);
        assertThat(cells(sheet)).containsExactly(List.of("x;y", "2"));
    }

    @Test
    void numbersRowsAsExcelDoesAcrossBlankRowsAndLineBreaksInCells() throws InputException {
        Sheet sheet = read("a;b\n\n1;\"twee\nregels\"\n;\n3;4\n\n");

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(3, 5);
        assertThat(sheet.rows().getFirst().cell(1)).isEqualTo("twee\nregels");
    }

    @Test
    void leavesTitlesAboveTheHeaderOut() throws InputException {
        Sheet sheet =
                read("Aanmeldingen Waterveen;;;\nstand;12-3-2026;;\n;;;\nnr;naam;plaats;wijk\n1;An;Delft;Noord\n");

        assertThat(sheet.headerRow()).isEqualTo(4);
        assertThat(sheet.columns()).extracting(Column::name).containsExactly("nr", "naam", "plaats", "wijk");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(5);
    }

    @Test
    void lostAndSurplusCellsAreKeptAndCanBeAskedFor() throws InputException {
        Sheet sheet = read("a;b;c;\n1;2;3;\n1;2\n1;2;3;4;5\n");

        assertThat(sheet.columns()).hasSize(4);
        assertThat(sheet.rows()).extracting(sheet::tooShort).containsExactly(false, true, false);
        assertThat(sheet.rows()).extracting(sheet::tooLong).containsExactly(false, false, true);
    }

    @Test
    void trimsSpacesOfEveryKindAndDropsInvisibleCharacters() throws InputException {
        assertThat(cells(read("a;b\n \u00A01\u00A0;x\u00A0y\u200B \n"))).containsExactly(List.of("1", "x y"));
    }

    @Test
    void saysInWhichRowAQuoteIsNeverClosed() {
        assertThatThrownBy(() -> read("a;b\n1;2\n3;\"vier\n5;6\n"))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.place().row()).isEqualTo(3));
    }

    @Test
    void stopsWhenToldTo() {
        Path file = OfficeFiles.text(folder.resolve("a.csv"), "a;b\n" + "1;2\n".repeat(5000));

        assertThatThrownBy(() -> SpreadsheetReader.grid(file, Optional.empty(), rows -> {
                    throw new CancellationException("row " + rows);
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("row 1000");
    }

    @Test
    void readsAHundredThousandRows() throws InputException {
        StringBuilder text = new StringBuilder("id;naam;straat;nr;postcode;plaats;leeftijd;geslacht;opleiding;wijk\n");
        IntStream.rangeClosed(1, 100_000)
                .forEach(i -> text.append(i)
                        .append(";Persoon ")
                        .append(i)
                        .append(";Kade;")
                        .append(i % 300)
                        .append(";1234 AB;Dorp;30-44;Vrouw;mbo;Noord\n"));

        long start = System.nanoTime();
        Sheet sheet = read(text.toString());
        System.out.printf("CSV of 100,000 rows read in %d ms%n", (System.nanoTime() - start) / 1_000_000);

        assertThat(sheet.rows()).hasSize(100_000);
        assertThat(sheet.rows().getLast().cell(1)).isEqualTo("Persoon 100000");
    }

    private Sheet read(String text) throws InputException {
        return SpreadsheetReader.read(OfficeFiles.text(folder.resolve("b.csv"), text));
    }

    private static List<List<String>> cells(Sheet sheet) {
        return sheet.rows().stream().map(Row::cells).toList();
    }
}
