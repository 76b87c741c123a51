package nl.lotwijzer.verification;

import java.util.Set;

/**
 * A dossier in which one thing was changed.
 *
 * @param name       what was changed, in a few words
 * @param resealed   whether manifests, C, S and the journal were made to agree again, so that only the meaning is wrong
 * @param whole      the whole dossier as a zip file
 * @param publicHalf the public half as a zip file
 * @param published  what a verifier is told was published
 * @param unreadable whether it must not be read at all: exit status 2
 * @param red        at least one of these checks must be red in the whole dossier
 * @param publicRed  at least one of these checks must be red in the public half; none where the public half alone cannot see
 *                   it. 17 stands for what only computing the table again shows, which no page in a browser does
 */
@SuppressWarnings("ArrayRecordComponent")
public record Mutation(
        String name,
        boolean resealed,
        byte[] whole,
        byte[] publicHalf,
        Published published,
        boolean unreadable,
        Set<Integer> red,
        Set<Integer> publicRed) {

    /** Returns whether the public half alone shows it. */
    public boolean publicSees() {
        return unreadable || !publicRed.isEmpty();
    }
}
