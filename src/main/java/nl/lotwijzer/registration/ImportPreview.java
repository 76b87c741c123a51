package nl.lotwijzer.registration;

import java.util.List;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * What reading a file comes to, row by row.
 *
 * @param sheet    the file
 * @param outcomes one for each row of the sheet, in its order
 */
public record ImportPreview(Sheet sheet, List<RowOutcome> outcomes) {
    public ImportPreview {
        outcomes = List.copyOf(outcomes);
    }

    /** Returns how many rows have this verdict. */
    public int count(Verdict verdict) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }

    /** Returns all remarks of this weight in the order of the rows. */
    public List<RowRemark> remarks(Weight weight) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.remarks().stream())
                .filter(remark -> remark.weight() == weight)
                .toList();
    }

    /** Returns the rows that are not read, to be saved, corrected and read again. */
    public RefusedRows refused() {
        return new RefusedRows(
                sheet, outcomes.stream().filter(RowOutcome::refused).toList());
    }
}
