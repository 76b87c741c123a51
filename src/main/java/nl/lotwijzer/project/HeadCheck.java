package nl.lotwijzer.project;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What a check of the journal against a head found that was published earlier, in a report or a dossier. Somebody who
 * rewrites the journal can compute all its hashes again, but not so that an earlier head is still among them.
 *
 * @param check the check of the whole journal
 * @param found the entry that was the head then; empty when the journal as it is now never had this head
 */
public record HeadCheck(JournalCheck check, Optional<Found> found) {
    /**
     * The entry of which a head is the hash.
     *
     * @param number the number of the entry
     * @param time   when it was written; empty where what stands there is no time, which the check finds too
     */
    public record Found(long number, Optional<Instant> time) {}

    /** Returns whether nothing was changed in, or left out of, the journal up to the published head. */
    public boolean unchangedUpToHead() {
        return found.isPresent()
                && check.brokenEntries().stream()
                        .noneMatch(number -> number <= found.get().number());
    }

    static HeadCheck of(Handle handle, String projectCode, String publishedHead) {
        return new HeadCheck(
                JournalCheck.of(handle, projectCode),
                new JournalStore(handle)
                        .written().stream()
                                .filter(entry -> entry.hash().startsWith(publishedHead))
                                .findFirst()
                                .map(entry -> new Found(entry.number(), entry.readTime())));
    }
}
