package nl.lotwijzer.registration;

import java.util.List;
import nl.lotwijzer.spreadsheet.Row;

/**
 * What reading a row comes to.
 *
 * @param row     the row as it stands in the file
 * @param verdict what happens with it
 * @param remarks what a person should know about it, the refusals first
 */
public record RowOutcome(Row row, Verdict verdict, List<RowRemark> remarks) {
    /** What happens with a row. */
    public enum Verdict {
        /** It becomes a new registrant. */
        ADDED,
        /** It is about a registrant who is there already, and says something else. */
        CHANGED,
        /** It is about a registrant who is there already, and says the same. */
        UNCHANGED,
        /** It is not read, for the reasons that are given. */
        REFUSED
    }

    public RowOutcome {
        remarks = List.copyOf(remarks);
    }

    public boolean refused() {
        return verdict == Verdict.REFUSED;
    }
}
