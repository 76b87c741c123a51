package nl.lotwijzer.quotas.population;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the population figures of a criterion come from, so that somebody else can find them again.
 *
 * @param shape    the form of the file
 * @param fileName its name, without its folder
 * @param fileHash the SHA-256 of its bytes, in hex
 * @param title    the title of the table; empty if the file does not say it
 * @param tableId  the number of the table, as 70072ned; empty if it is not known
 * @param period   the period as the file names it; empty if it is not known
 * @param region   the regions that were added up; empty if the file knows none
 * @param topic    the column or measure that was counted; empty if there is only one
 * @param ages     the ages that count; null if the figures know no ages
 * @param readAt   when it was read
 */
public record PopulationSource(
        Shape shape,
        String fileName,
        String fileHash,
        String title,
        String tableId,
        String period,
        String region,
        String topic,
        @Nullable AgeRange ages,
        Instant readAt) {}
