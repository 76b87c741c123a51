package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into records as Excel does. A quotation mark counts where a cell begins, spaces before it aside; anywhere
 * else it is a character as any other. Within quotation marks a doubled one stands for one, and a line may end.
 */
final class CsvRecords {
    /** A record that does not end: a quotation mark is open, or a cell is longer than any text a person writes. */
    static final class Endless extends Exception {
        private final boolean quoted;

        Endless(boolean quoted) {
            super("A record without an end");
            this.quoted = quoted;
        }

        /** Returns whether a quotation mark is open. */
        boolean quoted() {
            return quoted;
        }
    }

    private static final int LONGEST_RECORD_IN_LINES = 500;
    private static final int END = -1;

    private final Reader text;
    private final char delimiter;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private char[] cell = new char[256];
    private int length;
    private final List<String> cells = new ArrayList<>();

    CsvRecords(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /**
     * Reads the next record; a blank line is a record of one empty cell.
     *
     * @return its cells, until the next call; empty if there is no more
     */
    List<String> next() throws IOException, Endless {
        cells.clear();
        int c = read();
        if (c == END) {
            return List.of();
        }
        while (true) {
            c = cell(c);
            cells.add(length == 0 ? "" : new String(cell, 0, length));
            if (c != delimiter) {
                return cells;
            }
            c = read();
        }
    }

    /** Reads one cell that begins with this character, and returns the delimiter, the line feed or the end behind it. */
    private int cell(int first) throws IOException, Endless {
        length = 0;
        boolean blank = true;
        int c = first;
        while (c != delimiter && c != '\n' && c != '\r' && c != END) {
            if (c == '"' && blank) {
                length = 0;
                quoted();
                blank = false;
            } else {
                blank &= c == ' ';
                append((char) c, false);
            }
            c = read();
        }
        return c == '\r' ? endOfLine() : c;
    }

    /** Reads on until the quotation mark that closes. */
    private void quoted() throws IOException, Endless {
        int lines = 1;
        while (true) {
            int c = read();
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                read();
            } else if (c == END) {
                throw new Endless(true);
            } else if (c == '\r') {
                c = endOfLine();
            }
            if (c == '\n' && ++lines > LONGEST_RECORD_IN_LINES) {
                throw new Endless(true);
            }
            append((char) c, true);
        }
    }

    private int endOfLine() throws IOException {
        if (peek() == '\n') {
            read();
        }
        return '\n';
    }

    private void append(char c, boolean inQuotes) throws Endless {
        if (length == cell.length) {
            if (length >= RowBuilder.LONGEST_CELL) {
                throw new Endless(inQuotes);
            }
            cell = Arrays.copyOf(cell, length * 2);
        }
        cell[length++] = c;
    }

    private int read() throws IOException {
        return peek() == END ? END : buffer[at++];
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, text.read(buffer, 0, buffer.length));
            at = 0;
        }
        return at == filled ? END : buffer[at];
    }
}
