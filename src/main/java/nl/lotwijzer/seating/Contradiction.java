package nl.lotwijzer.seating;

import java.util.List;

/**
 * Rules that cannot all be obeyed in a round. Without any one of them the others can be, as far as is known.
 *
 * @param reason what is wrong with them
 * @param round  the round
 * @param rules  the rules, at least one
 */
public record Contradiction(Reason reason, int round, List<SeatingRule> rules) {
    /** Copies the list. */
    public Contradiction {
        rules = List.copyOf(rules);
    }

    /** What is wrong with rules that cannot all be obeyed. */
    public enum Reason {
        /** People who sit together are more than any table where they may sit has seats. */
        GROUP_TOO_LARGE,
        /** Two people are to sit together and apart. */
        TOGETHER_AND_APART,
        /** A person, or people who sit together, have no table that all their rules allow. */
        NO_TABLE_LEFT,
        /** More people have to sit at some tables than these have seats. */
        TOO_FEW_SEATS,
        /** More people are to be kept apart from each other than there are tables for them. */
        TOO_FEW_TABLES,
        /** None of the above: the rules fit one by one, but every way to obey all of them was tried in vain. */
        NO_WAY,
        /** A long search found no way to obey all rules of the round; perhaps there is one. */
        NONE_FOUND
    }
}
