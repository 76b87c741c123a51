package nl.lotwijzer.letterpaper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.lotwijzer.spreadsheet.ExcelText;

/**
 * A CSV file that Excel opens by a double click: UTF-8 with its mark, semicolons. A text that Excel would take for a formula
 * gets an apostrophe before it.
 */
final class CsvTable implements MergeFile.Table {
    private final Writer out;

    CsvTable(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(';');
            }
            write(cells.get(i));
        }
        out.write("\r\n");
    }

    private void write(String cell) throws IOException {
        String text = ExcelText.harmless(cell);
        if (text.indexOf(';') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0) {
            out.write(text);
        } else {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
