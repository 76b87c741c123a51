package nl.lotwijzer.verification;

import org.jspecify.annotations.Nullable;

/**
 * What was made public before, with which a dossier must agree.
 *
 * @param commitment C, 64 lower-case hex digits; null when it is not given
 * @param rules      A; null when it is not given
 * @param head       the hash of an entry of the journal, as printed on a report; null when it is not given
 */
public record Published(
        @Nullable String commitment,
        @Nullable String rules,
        @Nullable String head) {
    /** Nothing is given. */
    public static final Published NOTHING = new Published(null, null, null);
}
