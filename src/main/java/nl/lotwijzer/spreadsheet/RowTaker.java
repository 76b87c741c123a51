package nl.lotwijzer.spreadsheet;

import java.util.Set;

/** Where the rows of a file go as they are read, blank ones left out. */
interface RowTaker {
    /**
     * Hears which table follows, just before its first row.
     *
     * @param hiddenColumns counted from 0
     */
    void begin(Origin origin, Set<Integer> hiddenColumns);

    void row(Row row) throws InputException;
}
