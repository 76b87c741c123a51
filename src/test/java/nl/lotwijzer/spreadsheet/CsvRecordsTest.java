package nl.lotwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRecordsTest {
    private static final String[] PIECES = {"", "a", "é", "\"", ";", "\n", " ", "René", "\"\"", "x;y", "'", "5\" buis"};

    @Test
    void readsWhateverAWriterOfCsvWrites() throws IOException, CsvRecords.Endless {
        SplittableRandom random = new SplittableRandom(3);
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < 20_000; row++) {
            String[] cells = new String[1 + random.nextInt(8)];
            Arrays.setAll(cells, i -> PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)]);
            table.add(List.of(cells));
        }
        StringWriter text = new StringWriter();
        try (ICSVWriter csv = new CSVWriterBuilder(text).withSeparator(';').build()) {
            table.forEach(row -> csv.writeNext(row.toArray(String[]::new), true));
        }

        CsvRecords records = new CsvRecords(new StringReader(text.toString()), ';');

        for (List<String> row : table) {
            assertThat(records.next()).isEqualTo(row);
        }
        assertThat(records.next()).isEmpty();
    }

    @Test
    void takesAQuoteForAQuoteOnlyWhereACellBegins() throws IOException, CsvRecords.Endless {
        CsvRecords records =
                new CsvRecords(new StringReader("5\" buis; \"a;b\" c;\"een \"twee\" drie\"\r\n\r\nlaatste"), ';');

        assertThat(records.next()).containsExactly("5\" buis", "a;b c", "een twee\" drie\"");
        assertThat(records.next()).containsExactly("");
        assertThat(records.next()).containsExactly("laatste");
        assertThat(records.next()).isEmpty();
    }

    @Test
    void readsLettersOfTwoBytesWhereTwoBlocksMeet(@TempDir Path folder) throws InputException {
        for (int lead = 65_530; lead < 65_540; lead++) {
            String cell = "a".repeat(30_000) + ";";
            String text = "een;twee;drie\n" + cell + cell + "a".repeat(lead - 60_016) + "é\nZoë;Zuid;\n";
            Sheet sheet = SpreadsheetReader.read(OfficeFiles.text(folder.resolve("a.csv"), text));

            assertThat(((Origin.Csv) sheet.origin()).encoding()).isEqualTo(TextEncoding.UTF_8);
            assertThat(sheet.rows().getFirst().cell(2)).endsWith("aé");
            assertThat(sheet.rows().getLast().cell(0)).isEqualTo("Zoë");
        }
    }
}
