package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsTest {
    @TempDir
    Path folder;

    private Project project;
    private Receipts receipts;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
        receipts = new Receipts(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void thereAreNoneBeforeTheFreeze() {
        assertThat(receipts.all()).isEmpty();
        assertThatThrownBy(() -> receipts.writeMailMerge(folder.resolve("brieven.csv"), Language.DUTCH))
                .isInstanceOf(LotteryException.class);
        assertThat(folder.resolve("brieven.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brieven.csv", "brieven.xlsx"})
    void aLetterCanBeMadeForEverybody(String name) throws Exception {
        PublicDraws.freeze(project);
        Path file = folder.resolve(name);
        assertThat(receipts.writeMailMerge(file, Language.DUTCH)).isEqualTo(24);

        Sheet sheet = SpreadsheetReader.read(file);
        List<String> columns =
                sheet.columns().stream().map(column -> column.name()).toList();
        assertThat(columns)
                .containsExactly(
                        "Aanmeldnummer",
                        "Voornaam",
                        "Achternaam",
                        "Straat",
                        "Huisnummer",
                        "Toevoeging",
                        "Postcode",
                        "Woonplaats",
                        "E-mailadres",
                        "Geslacht",
                        "Leeftijd",
                        "Type",
                        "Huishouden",
                        "Code",
                        "Ontvangstbewijs",
                        "Wat je ermee kunt");
        Row third = sheet.rows().get(2);
        Receipt receipt = receipts.all().get(2);
        assertThat(third.cell(0)).isEqualTo("R0003").isEqualTo(receipt.number());
        assertThat(third.cell(2)).isEqualTo("Achternaam2");
        assertThat(third.cell(13)).isEqualTo(receipt.nonce());
        assertThat(third.cell(14)).contains(receipt.nonce());
        assertThat(third.cell(15)).contains("controle.html");
    }

    @Test
    void theTextInTheFileIsTheReceiptToTheLetter() throws Exception {
        PublicDraws.freeze(project);
        Path file = folder.resolve("letters.csv");
        receipts.writeMailMerge(file, Language.ENGLISH);
        String written = Files.readString(file);
        for (Receipt receipt : receipts.all()) {
            assertThat(written).contains('"' + receipt.text() + '"');
        }
    }
}
