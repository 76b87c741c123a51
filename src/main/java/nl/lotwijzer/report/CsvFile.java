package nl.lotwijzer.report;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.spreadsheet.ExcelText;

/** A table as a CSV file that Excel opens as it is: UTF-8 with its mark, semicolons, and no text that is a formula. */
public final class CsvFile {
    private CsvFile() {}

    /** Returns the file of this table, its header first. */
    public static byte[] of(Block.Table table, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                ICSVWriter csv = new CSVWriterBuilder(out)
                        .withSeparator(';')
                        .withLineEnd("\r\n")
                        .build()) {
            out.write('\uFEFF');
            ValueWords words = new ValueWords(language);
            csv.writeNext(table.columns().stream().map(Block.Column::header).toArray(String[]::new), false);
            for (List<Value> row : table.rows()) {
                csv.writeNext(
                        row.stream()
                                .map(value -> value instanceof Value.Count(long number)
                                        ? Long.toString(number)
                                        : ExcelText.harmless(words.of(value)))
                                .toArray(String[]::new),
                        false);
            }
            csv.flush();
        }
        return bytes.toByteArray();
    }
}
