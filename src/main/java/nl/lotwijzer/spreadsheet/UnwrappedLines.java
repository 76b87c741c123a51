package nl.lotwijzer.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Takes the quotes off lines that are quoted whole: {@code "1,""An Bos"",Delft"}. So Excel writes a file with commas that
 * was opened where semicolons are the custom, and saved again.
 */
final class UnwrappedLines extends Reader {
    private static final int LINES_LOOKED_AT = 20;

    private final BufferedReader lines;
    private @Nullable String line = "";
    private int at;

    UnwrappedLines(Reader text) {
        this.lines = new BufferedReader(text);
    }

    /** Returns whether the first 20 lines of this text that are not blank are all quoted whole. */
    static boolean in(String text) {
        return text.lines().anyMatch(line -> !line.isBlank())
                && text.lines()
                        .filter(line -> !line.isBlank())
                        .limit(LINES_LOOKED_AT)
                        .allMatch(UnwrappedLines::quotedWhole);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (line != null && at == line.length()) {
            String next = lines.readLine();
            line = next == null ? null : (quotedWhole(next) ? unquoted(next) : next) + "\n";
            at = 0;
        }
        if (line == null) {
            return -1;
        }
        int copied = Math.min(length, line.length() - at);
        line.getChars(at, at + copied, target, offset);
        at += copied;
        return copied;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Whether all quotes inside the outermost ones are doubled, and there is something to part inside. */
    private static boolean quotedWhole(String line) {
        return line.length() > 2
                && line.startsWith("\"")
                && line.endsWith("\"")
                && line.indexOf(',') > 0
                && !line.substring(1, line.length() - 1).replace("\"\"", "").contains("\"");
    }

    private static String unquoted(String line) {
        return line.substring(1, line.length() - 1).replace("\"\"", "\"");
    }
}
