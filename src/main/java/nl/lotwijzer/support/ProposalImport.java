package nl.lotwijzer.support;

import java.util.List;
import nl.lotwijzer.spreadsheet.InputException;

/**
 * What became of the rows of a file with proposals.
 *
 * @param added   rows that brought a new one
 * @param changed rows that changed what was known of one
 * @param known   rows that said nothing new
 * @param refused rows that were left out, each with where and why
 */
public record ProposalImport(int added, int changed, int known, List<InputException> refused) {
    public ProposalImport {
        refused = List.copyOf(refused);
    }
}
