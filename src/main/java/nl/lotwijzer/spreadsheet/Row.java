package nl.lotwijzer.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * One row that is not blank. Texts have no white space around them; a non-breaking space is a space.
 *
 * @param number the row as Excel numbers it, from 1
 * @param cells  the texts, from column A on; those after the last text are left out
 * @param width  how many cells the file gave this row, blank ones included
 * @param hidden whether Excel hides this row, as a filter does
 * @param facts  what is remarkable, by column, counted from 0
 */
public record Row(int number, List<String> cells, int width, boolean hidden, Map<Integer, CellFact> facts) {
    public Row {
        cells = List.copyOf(cells);
        facts = Map.copyOf(facts);
    }

    /** Returns the text in this column, counted from 0; empty if the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Returns how many cells hold a text. */
    int filled() {
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
            }
        }
        return filled;
    }
}
