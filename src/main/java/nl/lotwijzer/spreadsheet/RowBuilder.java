package nl.lotwijzer.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;

/** Collects the rows of one file, leaves the blank ones out, and keeps them within what a computer can hold. */
final class RowBuilder {
    private static final int MOST_COLUMNS = 1_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;
    private static final int MOST_CELLS = 10_000_000;

    private final Place file;
    private final IntConsumer rowsRead;
    private final CellText texts = new CellText();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, CellFact> facts = new TreeMap<>();
    private int filled;
    private int width;
    private long allCells;

    /** @param rowsRead told now and then how many rows were read; may throw to stop the reading */
    RowBuilder(Place file, IntConsumer rowsRead) {
        this.file = file;
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
    }

    void fact(int column, CellFact fact) {
        if (column < MOST_COLUMNS) {
            facts.put(column, fact);
        }
    }

    /** Ends the row with this number, counted from 1 as Excel does. */
    void end(int number, boolean hidden) throws InputException {
        if (number % ROWS_BETWEEN_REPORTS == 0) {
            rowsRead.accept(number);
        }
        allCells += cells.size();
        if (width > MOST_COLUMNS && !cells.isEmpty() && cells.size() == MOST_COLUMNS) {
            throw new InputException(file.row(number), Message.of("spreadsheet.problem.tooWide", MOST_COLUMNS));
        }
        if (allCells > MOST_CELLS) {
            throw new InputException(file.row(number), Message.of("spreadsheet.problem.tooManyCells", MOST_CELLS));
        }
        if (filled > 0 || !facts.isEmpty()) {
            rows.add(new Row(number, cells, width, hidden, facts));
        }
        cells.clear();
        facts.clear();
        filled = 0;
        width = 0;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> rows() {
        return rows;
    }
}
