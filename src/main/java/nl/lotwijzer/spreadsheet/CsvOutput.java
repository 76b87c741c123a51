package nl.lotwijzer.spreadsheet;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as text that Excel opens by a double click: UTF-8 with its mark, semicolons. */
public final class CsvOutput {
    private static final char MARK = '\uFEFF';

    private CsvOutput() {}

    /**
     * Writes rows.
     *
     * @param out  stays open
     * @param rows as they are to be read: whoever makes them sees to it that none is taken for a formula, with
     *             {@link ExcelText#harmless}
     */
    public static void write(OutputStream out, List<List<String>> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        // Not closed, since that would close what is not ours.
        ICSVWriter csv = new CSVWriterBuilder(writer)
                .withSeparator(';')
                .withLineEnd("\r\n")
                .build();
        for (List<String> row : rows) {
            csv.writeNext(row.toArray(String[]::new), false);
        }
        finish(csv);
    }

    /** Passes on what went wrong while rows were written, which the writer keeps to itself until it is asked. */
    public static void finish(ICSVWriter csv) throws IOException {
        csv.flush();
        if (csv.checkError()) {
            throw csv.getException();
        }
    }
}
