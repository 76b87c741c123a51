package nl.lotwijzer.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;

/** Makes rows of cells, leaves the blank ones out, and keeps each within what a computer can hold. */
final class RowBuilder {
    /** The longest text of a cell in characters; Excel's own limit is 32,767. */
    static final int LONGEST_CELL = 1_000_000;

    private static final int LONGEST_QUOTED = 40;
    private static final int MOST_COLUMNS = 1_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final Place file;
    private final RowTaker taker;
    private final IntConsumer rowsRead;
    private final CellText texts = new CellText();
    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, CellFact> facts = new HashMap<>();
    private final Origin origin;
    private final Set<Integer> hiddenColumns;
    private boolean begun;
    private int filled;
    private int width;
    private int rows;

    /** The first column with a text that no cell of Excel holds; -1 for none. */
    private int tooLong = -1;

    /**
     * @param origin        what the rows are read from
     * @param hiddenColumns the columns that are hidden, which may come to be known until the first row
     * @param rowsRead      told now and then how many rows were read; may throw to stop the reading
     */
    RowBuilder(Place file, Origin origin, Set<Integer> hiddenColumns, RowTaker taker, IntConsumer rowsRead) {
        this.file = file;
        this.origin = origin;
        this.hiddenColumns = hiddenColumns;
        this.taker = taker;
        this.rowsRead = rowsRead;
    }

    /** Puts a text into this column, counted from 0, of the row that is being built. */
    void cell(int column, String raw) {
        width = Math.max(width, column + 1);
        String text = texts.of(raw);
        if (text.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(text);
        } else {
            cells.set(column, text);
        }
        filled++;
        if (text.length() > ExcelText.LONGEST && tooLong < 0) {
            tooLong = column;
        }
        if (text.charAt(0) == '#' && ErrorText.is(text)) {
            facts.put(column, CellFact.ERROR);
        }
    }

    void fact(int column, CellFact fact) {
        if (column < MOST_COLUMNS) {
            facts.put(column, fact);
        }
    }

    /** Ends the row with this number, counted from 1 as Excel does. */
    void end(int number, boolean hidden) throws InputException {
        rows++;
        if (rows % ROWS_BETWEEN_REPORTS == 0) {
            rowsRead.accept(number);
        }
        if (width > MOST_COLUMNS && cells.size() == MOST_COLUMNS) {
            throw new InputException(file.row(number), Message.of("spreadsheet.problem.tooWide", MOST_COLUMNS));
        }
        if (tooLong >= 0) {
            throw new InputException(
                    file.row(number).value(cells.get(tooLong).substring(0, LONGEST_QUOTED)),
                    Message.of("spreadsheet.problem.longCell", tooLong + 1, ExcelText.LONGEST));
        }
        if (filled > 0 || !facts.isEmpty()) {
            if (!begun) {
                taker.begin(origin, hiddenColumns);
                begun = true;
            }
            taker.row(new Row(number, cells, width, hidden, facts));
            cells.clear();
            facts.clear();
        }
        filled = 0;
        width = 0;
    }

    /** Returns whether there was a row that is not blank. */
    boolean begun() {
        return begun;
    }
}
