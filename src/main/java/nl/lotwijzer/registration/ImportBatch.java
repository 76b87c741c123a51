package nl.lotwijzer.registration;

import java.time.Instant;

/**
 * An import that was done.
 *
 * @param sheet     the sheet of the workbook; empty for a text file
 * @param time      when, as the journal says
 * @param rows      how many rows the file held
 * @param unchanged how many rows said nothing new
 */
public record ImportBatch(
        long id,
        String file,
        String sheet,
        Instant time,
        int rows,
        int added,
        int changed,
        int unchanged,
        int refused) {}
