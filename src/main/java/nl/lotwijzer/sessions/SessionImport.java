package nl.lotwijzer.sessions;

import java.util.List;
import nl.lotwijzer.spreadsheet.InputException;

/**
 * What became of the rows of a file with sessions.
 *
 * @param added   rows that brought a new session
 * @param changed rows that changed a session on the same day and time
 * @param known   rows that said nothing new
 * @param refused rows that were left out, each with where and why
 */
public record SessionImport(int added, int changed, int known, List<InputException> refused) {
    public SessionImport {
        refused = List.copyOf(refused);
    }
}
