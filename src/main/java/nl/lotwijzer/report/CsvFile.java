package nl.lotwijzer.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.spreadsheet.CsvOutput;
import nl.lotwijzer.spreadsheet.ExcelText;

/** A table as a CSV file that Excel opens as it is: UTF-8 with its mark, semicolons, and no text that is a formula. */
public final class CsvFile {
    private CsvFile() {}

    /** Returns the file of this table, its header first. */
    public static byte[] of(Block.Table table, Language language) throws IOException {
        ValueWords words = new ValueWords(language);
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Block.Column::header).toList());
        for (List<Value> row : table.rows()) {
            rows.add(row.stream()
                    .map(value -> value instanceof Value.Count(long number)
                            ? Long.toString(number)
                            : ExcelText.harmless(words.of(value)))
                    .toList());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvOutput.write(bytes, rows);
        return bytes.toByteArray();
    }
}
