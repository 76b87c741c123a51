package nl.lotwijzer.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/** Holds the first rows back until the header is known, then passes every row on. */
final class PassingRows implements RowTaker {
    private final Place file;
    private final RowVisitor visitor;
    private final OptionalInt headerRow;
    private final List<Row> top = new ArrayList<>();
    private Set<Integer> hiddenColumns = Set.of();
    private @Nullable Origin origin;
    private boolean passing;

    /** @param headerRow the row of the header as Excel numbers it; empty if it is to be found */
    PassingRows(Place file, OptionalInt headerRow, RowVisitor visitor) {
        this.file = file;
        this.headerRow = headerRow;
        this.visitor = visitor;
    }

    @Override
    public void begin(Origin table, Set<Integer> hidden) {
        origin = table;
        hiddenColumns = hidden;
    }

    @Override
    public void row(Row row) throws InputException {
        if (passing) {
            visitor.row(row);
        } else if (headerRow.isEmpty() || row.number() >= headerRow.getAsInt()) {
            top.add(row);
            if (top.size() > HeaderFinder.ROWS_LOOKED_AT) {
                pass();
            }
        }
    }

    /** Passes on what was held back. Call it once after the last row. */
    void end() throws InputException {
        if (origin == null) {
            throw new InputException(file, Message.of("spreadsheet.problem.blank"));
        }
        if (!passing) {
            pass();
        }
    }

    private void pass() throws InputException {
        if (origin == null) {
            throw new IllegalStateException("Rows of no table");
        }
        passing = true;
        Grid grid = new Grid(origin, top, hiddenColumns);
        Sheet sheet = headerRow.isPresent() ? grid.toSheet(headerRow.getAsInt()) : grid.toSheet();
        top.clear();
        visitor.table(sheet);
        for (Row row : sheet.rows()) {
            visitor.row(row);
        }
    }
}
