package nl.lotwijzer.letterpaper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.spreadsheet.TextWorkbook;

/**
 * The file from which a printer, or Word, makes letters: a header and a row for each letter. It is written row by row, so
 * that its size does not matter.
 */
public final class MergeFile {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private MergeFile() {}

    /** A table as it is being written. */
    interface Table extends AutoCloseable {
        void row(List<String> cells) throws IOException;

        /** Writes what comes after the last row; leaves the stream open. */
        @Override
        void close() throws IOException;
    }

    /**
     * Writes the file.
     *
     * @param fields   which columns, in their order
     * @param letters  are numbered from 1 on
     * @param texts    the language of the header
     * @param rowsDone told now and then how many rows are written; what it throws stops the writing
     * @return how many letters
     */
    public static int write(
            OutputStream out,
            MergeFormat format,
            List<LetterField> fields,
            Stream<LetterText> letters,
            Texts texts,
            IntConsumer rowsDone)
            throws IOException {
        int rows = 0;
        try (Table table = table(out, format, fields, texts)) {
            for (var each = letters.iterator(); each.hasNext(); ) {
                LetterText letter = each.next();
                rows++;
                int number = rows;
                table.row(fields.stream()
                        .map(field -> cell(field, letter, number))
                        .toList());
                if (rows % ROWS_BETWEEN_REPORTS == 0) {
                    rowsDone.accept(rows);
                }
            }
        }
        return rows;
    }

    private static String cell(LetterField field, LetterText letter, int number) {
        return switch (field) {
            case NUMBER -> Integer.toString(number);
            case QR -> QrFiles.name(number);
            default -> letter.of(field);
        };
    }

    private static Table table(OutputStream out, MergeFormat format, List<LetterField> fields, Texts texts)
            throws IOException {
        List<String> header =
                fields.stream().map(field -> texts.get(field.key())).toList();
        Table table = switch (format) {
            case CSV -> new CsvTable(out);
            case XLSX -> workbook(new TextWorkbook(out, texts.get("letterpaper.merge.sheet"), header.size()));
        };
        table.row(header);
        return table;
    }

    private static Table workbook(TextWorkbook workbook) {
        return new Table() {
            @Override
            public void row(List<String> cells) throws IOException {
                workbook.row(cells);
            }

            @Override
            public void close() throws IOException {
                workbook.close();
            }
        };
    }
}
