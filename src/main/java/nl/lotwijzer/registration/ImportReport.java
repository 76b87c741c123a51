package nl.lotwijzer.registration;

import nl.lotwijzer.registration.RowOutcome.Verdict;

/**
 * What was read.
 *
 * @param batch the key of this import in the project file
 * @param rows  what became of each row
 */
public record ImportReport(long batch, ImportPreview rows) {
    public int added() {
        return rows.count(Verdict.ADDED);
    }

    public int changed() {
        return rows.count(Verdict.CHANGED);
    }

    /** Returns how many rows were about people who were there already, and said nothing new. */
    public int unchanged() {
        return rows.count(Verdict.UNCHANGED);
    }

    public int refused() {
        return rows.count(Verdict.REFUSED);
    }

    /** Returns the rows that were not read, to be saved, corrected and read again. */
    public RefusedRows refusedRows() {
        return rows.refused();
    }
}
