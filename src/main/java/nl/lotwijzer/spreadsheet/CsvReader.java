package nl.lotwijzer.spreadsheet;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;

/** Reads text files. A row is a record, so a line break within quotes does not count, just as in Excel. */
final class CsvReader {
    private static final int LONGEST_RECORD_IN_LINES = 500;
    private static final int LINES_LOOKED_AT = 20;

    private CsvReader() {}

    static Grid read(String fileName, byte[] bytes, IntConsumer rowsRead) throws InputException {
        Place file = Place.in(fileName);
        TextEncoding encoding = TextEncoding.of(bytes);
        String text = encoding.decode(bytes);
        if (looksBinary(text)) {
            throw new InputException(file, Message.of("spreadsheet.problem.notText"));
        }
        char delimiter;
        if (text.toLowerCase(Locale.ROOT).startsWith("sep=") && text.length() > 4) {
            // A line for Excel alone, which does not count it as a row.
            delimiter = text.charAt(4);
            text = text.substring(Math.min(text.length(), endOfLine(text)));
        } else {
            text = withoutWrapping(text);
            delimiter = Delimiter.of(text);
        }
        RowBuilder rows = rows(text, delimiter, new RowBuilder(file, rowsRead), file);
        if (rows.isEmpty()) {
            throw new InputException(file, Message.of("spreadsheet.problem.blank"));
        }
        return new Grid(new Origin.Csv(fileName, encoding, delimiter), rows.rows(), Set.of());
    }

    /** Returns a reader of records in which only a doubled quote stands for a quote, and nothing is trimmed. */
    static CSVReader open(String text, char delimiter) {
        return new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(delimiter).build())
                .withMultilineLimit(LONGEST_RECORD_IN_LINES)
                .withVerifyReader(false)
                .withErrorLocale(Locale.ROOT)
                .build();
    }

    private static RowBuilder rows(String text, char delimiter, RowBuilder rows, Place file) throws InputException {
        int number = 0;
        try (CSVReader reader = open(text, delimiter)) {
            for (String[] record = reader.readNext(); record != null; record = reader.readNext()) {
                number++;
                for (int column = 0; column < record.length; column++) {
                    rows.cell(column, record[column]);
                }
                rows.end(number, false);
            }
        } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException e) {
            // The library's message quotes the row, which may be about a person: it is left behind.
            throw new InputException(file.row(number + 1), Message.of("spreadsheet.problem.openQuote"));
        } catch (IOException | CsvValidationException e) {
            throw new UncheckedIOException(new IOException("A text in memory could not be read", e));
        }
        return rows;
    }

    /**
     * Takes the quotes off lines that are quoted whole: {@code "1,""An Bos"",Delft"}. So Excel writes a file with commas
     * that was opened where semicolons are the custom, and saved again.
     */
    private static String withoutWrapping(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        boolean wrapped = !lines.isEmpty() && lines.stream().allMatch(CsvReader::quotedWhole);
        return wrapped
                ? text.lines()
                        .map(line -> quotedWhole(line)
                                ? line.substring(1, line.length() - 1).replace("\"\"", "\"")
                                : line)
                        .collect(Collectors.joining("\n"))
                : text;
    }

    /** Whether all quotes inside the outermost ones are doubled, and there is something to part inside. */
    private static boolean quotedWhole(String line) {
        return line.length() > 2
                && line.startsWith("\"")
                && line.endsWith("\"")
                && line.indexOf(',') > 0
                && !line.substring(1, line.length() - 1).replace("\"\"", "").contains("\"");
    }

    private static int endOfLine(String text) {
        int end = 5;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** Control characters other than tab, line ends and form feed do not occur in a text that somebody exported. */
    private static boolean looksBinary(String text) {
        int odd = 0;
        int looked = Math.min(text.length(), 100_000);
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
                odd++;
            }
        }
        return odd > looked / 200;
    }
}
