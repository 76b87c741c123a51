package nl.lotwijzer.seating;

/**
 * What no seating can do better, however long one searches. Proven by counting; the proofs are in the page on seating of
 * the method.
 *
 * @param repeats          no seating that obeys the rules has fewer repeats
 * @param repeatsArgument  why
 * @param meetings         the meetings that the sizes of the tables make, whoever sits where
 * @param offShare         no seating that obeys the rules has fewer people outside the fair share of their table
 * @param offShareArgument why
 */
public record SeatingBounds(
        int repeats, Argument repeatsArgument, int meetings, int offShare, Argument offShareArgument) {

    /** Returns the most meetings of two people who had not met before. */
    public int newMeetings() {
        return meetings - repeats;
    }

    /** Why a bound holds. */
    public enum Argument {
        /** Nothing is below 0. */
        NONE_NEEDED,
        /** There are more meetings than pairs of people who may meet for the first time. */
        PAIRS,
        /** Some people need more meetings than there are people whom they may meet for the first time. */
        PEOPLE,
        /** People who have few tables to sit at find each other there again and again. */
        FEW_TABLES,
        /** People who sat at one table sit in the next round at fewer tables than they are. */
        SPREADING,
        /** The tables at which people must sit hold too many or too few of a category, whoever sits there. */
        FORCED_SHARES
    }
}
