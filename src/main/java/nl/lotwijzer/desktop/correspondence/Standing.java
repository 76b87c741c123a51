package nl.lotwijzer.desktop.correspondence;

import java.util.List;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.letterpaper.LetterKind;

/**
 * How it stands with the letters of a kind.
 *
 * @param open how many people are still to get one
 * @param had  how many had theirs
 */
record Standing(LetterKind kind, int open, int had) {
    static Standing of(LetterKind kind, List<Recipient> recipients) {
        int open = (int) recipients.stream().filter(Recipient::open).count();
        return new Standing(kind, open, recipients.size() - open);
    }
}
