package nl.lotwijzer.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/** Keeps all rows of a file, as far as a computer can hold them. */
final class KeptRows implements RowTaker {
    private static final int MOST_CELLS = 10_000_000;

    private final Place file;
    private final List<Row> rows = new ArrayList<>();
    private Set<Integer> hiddenColumns = Set.of();
    private @Nullable Origin origin;
    private long cells;

    KeptRows(Place file) {
        this.file = file;
    }

    @Override
    public void begin(Origin table, Set<Integer> hidden) {
        origin = table;
        hiddenColumns = hidden;
    }

    @Override
    public void row(Row row) throws InputException {
        cells += row.cells().size();
        if (cells > MOST_CELLS) {
            throw new InputException(
                    file.row(row.number()), Message.of("spreadsheet.problem.tooManyCells", MOST_CELLS));
        }
        rows.add(row);
    }

    /** @throws InputException if no row came */
    Grid grid() throws InputException {
        if (origin == null) {
            throw new InputException(file, Message.of("spreadsheet.problem.blank"));
        }
        return new Grid(origin, rows, hiddenColumns);
    }
}
