package nl.lotwijzer.facilitators;

import java.util.List;
import nl.lotwijzer.spreadsheet.InputException;

/**
 * What became of the rows of a file with facilitators.
 *
 * @param added   rows that brought somebody new
 * @param changed rows that changed what was known of somebody in the pool
 * @param known   rows that said nothing new
 * @param refused rows that were left out, each with where and why
 */
public record FacilitatorImport(int added, int changed, int known, List<InputException> refused) {
    public FacilitatorImport {
        refused = List.copyOf(refused);
    }
}
