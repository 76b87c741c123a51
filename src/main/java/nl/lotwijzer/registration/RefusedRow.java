package nl.lotwijzer.registration;

import java.util.List;

/**
 * A row that was refused, kept in the project.
 *
 * @param id      the key in the project file
 * @param batch   the import it was refused in
 * @param row     the row as Excel numbers it
 * @param cells   what stood in it, from column A on
 * @param reasons why it was refused then, the first reason first
 * @param ground  why it was set aside; empty otherwise
 */
public record RefusedRow(
        long id, long batch, int row, List<String> cells, List<RowRemark> reasons, State state, String ground) {
    /** What became of it. */
    public enum State {
        /** Somebody has to look at it. */
        OPEN,
        /** It was corrected and read. */
        READ,
        /** It was set aside for a reason. */
        ASIDE;

        /** Returns the key of the name that people know this state by. */
        public String nameKey() {
            return "registration.refusedState." + name();
        }
    }

    public RefusedRow {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
    }
}
