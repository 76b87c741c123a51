package nl.lotwijzer.protocol;

import java.time.LocalDate;

/** On what a draw rests. */
public sealed interface CouncilDecision {
    /**
     * The decision of the council to hold the draw.
     *
     * @param number how the council's register calls it
     * @param date   when it was taken
     */
    record Taken(String number, LocalDate date) implements CouncilDecision {
        public Taken {
            requireText(number);
        }
    }

    /**
     * The draw goes ahead without one.
     *
     * @param reason why, in the words of the project leader
     */
    record Without(String reason) implements CouncilDecision {
        public Without {
            requireText(reason);
        }
    }

    private static void requireText(String text) {
        if (!Canonical.isText(text)) {
            throw new IllegalArgumentException("Empty, or with control characters: " + text);
        }
    }
}
