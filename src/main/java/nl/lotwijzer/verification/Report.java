package nl.lotwijzer.verification;

import java.util.List;
import nl.lotwijzer.protocol.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found. What could not be read is null.
 *
 * @param publication the level of publication
 * @param drawn       whether the draw was done
 * @param project     the code of the project
 * @param round       the number of the round
 * @param commitment  C as computed from {@code MANIFEST.txt}
 * @param rules       A as computed from {@code regels.tsv}
 * @param seed        S as computed
 * @param row         the number of the row as computed
 * @param head        the hash of the last entry of the journal as computed
 * @param checks      all seventeen, in order
 */
public record Report(
        Half half,
        @Nullable Publication publication,
        boolean drawn,
        @Nullable String project,
        @Nullable Integer round,
        @Nullable String commitment,
        @Nullable String rules,
        @Nullable String seed,
        @Nullable Integer row,
        @Nullable String head,
        List<Check> checks) {
    public Report {
        checks = List.copyOf(checks);
    }

    /** Returns 1 when some check is red, 0 otherwise. */
    public int exitStatus() {
        return checks.stream().anyMatch(check -> check.status() == Status.WRONG) ? 1 : 0;
    }
}
