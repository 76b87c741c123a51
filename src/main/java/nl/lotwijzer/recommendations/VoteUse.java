package nl.lotwijzer.recommendations;

/**
 * As what a column of a file with votes is read.
 *
 * @param recommendation the id of the recommendation whose ballots stand in the column; 0 for every other kind
 */
public record VoteUse(Kind kind, long recommendation) {
    /** What stands in a column. */
    public enum Kind {
        /** Nothing that is kept. */
        IGNORED,
        /** The number or title of the recommendation that the row is about. */
        RECOMMENDATION,
        FOR,
        AGAINST,
        BLANK,
        /** How many were there. */
        PRESENT,
        /** What each voter, a row each, voted on one recommendation. */
        BALLOTS
    }

    public VoteUse {
        if ((kind == Kind.BALLOTS) != (recommendation > 0)) {
            throw new IllegalArgumentException("Ballots, and nothing else, are of a recommendation");
        }
    }

    public static VoteUse of(Kind kind) {
        return new VoteUse(kind, 0);
    }

    public static VoteUse ballots(long recommendation) {
        return new VoteUse(Kind.BALLOTS, recommendation);
    }
}
