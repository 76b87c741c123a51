package nl.lotwijzer.spreadsheet;

/** Takes the rows of a table one by one as they are read, so that a table of any length can be read without keeping it. */
public interface RowVisitor {
    /**
     * Takes the table once, before any of its rows. In a workbook a text that stands beyond the header further down than
     * these first rows makes no column of its own.
     *
     * @param top the table with its header, its columns and, to look at, its first rows (at most 40)
     * @throws InputException to stop, if the table is of no use
     */
    void table(Sheet top) throws InputException;

    /**
     * Takes the next row, also those that {@link #table} showed already.
     *
     * @throws InputException to stop
     */
    void row(Row row) throws InputException;
}
