package nl.lotwijzer.eligibility;

import java.util.List;
import nl.lotwijzer.language.Message;

/**
 * Somebody who is, or may be, on an exclusion list.
 *
 * @param listed    the entry in the list
 * @param certainty how sure it is
 * @param clues     what is the same, and what speaks against it
 */
public record ListMatch(ListedPerson listed, Certainty certainty, List<Clue> clues) {
    /** How sure a match is. A match that is not sure excludes nobody before a person looked at it. */
    public enum Certainty {
        SURE,
        POSSIBLE
    }

    /** What a match was seen from. */
    public enum Clue {
        EMAIL,
        NAME,
        NEAR_NAME,
        LAST_NAME,
        BIRTH_DATE,
        BIRTH_YEAR,
        NEAR_BIRTH_DATE,
        ADDRESS,
        /** Against it. */
        OTHER_NAME,
        /** Against it. */
        OTHER_BIRTH_DATE,
        /** Nothing but the name could be compared. */
        NOTHING_ELSE
    }

    public ListMatch {
        clues = List.copyOf(clues);
    }

    public boolean sure() {
        return certainty == Certainty.SURE;
    }

    /** Returns what the match was seen from, each as one phrase. */
    public List<Message> told() {
        return clues.stream()
                .map(clue -> Message.of("eligibility.clue." + clue))
                .toList();
    }
}
