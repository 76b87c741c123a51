package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;

/** Reads text files. A row is a record, so a line break within quotes does not count, just as in Excel. */
final class CsvReader {
    /** So many characters are looked at to find what parts the cells. */
    private static final int HEAD = 1 << 18;

    private CsvReader() {}

    /** Passes the rows of this file on as they are read; nothing of it is kept. */
    static void read(Path file, Place place, RowTaker taker, IntConsumer rowsRead) throws InputException, IOException {
        TextEncoding encoding = TextEncoding.of(file);
        String head = head(file, encoding);
        if (looksBinary(head)) {
            throw new InputException(place, Message.of("spreadsheet.problem.notText"));
        }
        try (Reader text = encoding.open(file)) {
            if (head.toLowerCase(Locale.ROOT).startsWith("sep=") && head.length() > 4) {
                // A line for Excel alone, which does not count it as a row.
                text.skip(endOfLine(head));
                pass(text, place, new Origin.Csv(place.file(), encoding, head.charAt(4)), taker, rowsRead);
            } else if (UnwrappedLines.in(head)) {
                char delimiter = Delimiter.of(allOf(new UnwrappedLines(new StringReader(head))));
                Origin.Csv origin = new Origin.Csv(place.file(), encoding, delimiter);
                pass(new UnwrappedLines(text), place, origin, taker, rowsRead);
            } else {
                Origin.Csv origin = new Origin.Csv(place.file(), encoding, Delimiter.of(head));
                pass(text, place, origin, taker, rowsRead);
            }
        }
    }

    private static void pass(Reader text, Place file, Origin.Csv origin, RowTaker taker, IntConsumer rowsRead)
            throws InputException, IOException {
        RowBuilder rows = new RowBuilder(file, origin, Set.of(), taker, rowsRead);
        CsvRecords records = new CsvRecords(text, origin.delimiter());
        int number = 0;
        try {
            for (List<String> cells = records.next(); !cells.isEmpty(); cells = records.next()) {
                number++;
                for (int column = 0; column < cells.size(); column++) {
                    rows.cell(column, cells.get(column));
                }
                rows.end(number, false);
            }
        } catch (CsvRecords.Endless e) {
            String problem = e.quoted() ? "openQuote" : "endlessCell";
            throw new InputException(file.row(number + 1), Message.of("spreadsheet.problem." + problem));
        }
    }

    /** Returns the beginning of the text, up to the end of a line where there is more. */
    private static String head(Path file, TextEncoding encoding) throws IOException {
        char[] start = new char[HEAD];
        int filled = 0;
        try (Reader text = encoding.open(file)) {
            int more = 0;
            while (more >= 0 && filled < HEAD) {
                more = text.read(start, filled, HEAD - filled);
                filled += Math.max(0, more);
            }
        }
        String head = new String(start, 0, filled);
        int lastEnd = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
        return filled < HEAD || lastEnd < 0 ? head : head.substring(0, lastEnd + 1);
    }

    private static String allOf(Reader reader) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] part = new char[8192];
        for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
            all.append(part, 0, read);
        }
        return all.toString();
    }

    /** Returns where the second line begins. */
    private static int endOfLine(String text) {
        int end = Math.min(5, text.length());
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
