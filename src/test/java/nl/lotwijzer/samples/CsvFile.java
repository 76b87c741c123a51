package nl.lotwijzer.samples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV as a Dutch Excel saves it: semicolons, CRLF, quotes where they are needed. */
final class CsvFile {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private CsvFile() {}

    /** Writes rows of texts, in UTF-8 with the mark at the beginning that Excel puts there. */
    static void writeTexts(Path file, List<List<String>> rows) throws IOException {
        String text = "\uFEFF" + rows.stream().map(CsvFile::line).collect(Collectors.joining());
        Files.writeString(file, text);
    }

    /** Writes the cells as Excel shows them, each row as wide as the widest. */
    static void writeCells(Path file, List<List<Cell>> rows, Charset charset) throws IOException {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (List<Cell> row : rows) {
            List<String> shown =
                    new ArrayList<>(row.stream().map(CsvFile::shown).toList());
            while (shown.size() < width) {
                shown.add("");
            }
            text.append(line(shown));
        }
        ByteBuffer bytes = charset.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text));
        Files.write(file, Arrays.copyOf(bytes.array(), bytes.limit()));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Number(long number) -> Long.toString(number);
            case Cell.Day(var date) -> date.format(DAY);
            case Cell.Moment(var moment) -> moment.format(MOMENT);
            case Cell.Blank() -> "";
        };
    }

    private static String line(List<String> row) {
        return row.stream().map(CsvFile::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean needed = text.contains(";") || text.contains("\"") || text.contains("\n");
        return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
