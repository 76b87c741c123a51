package nl.lotwijzer.seating;

/**
 * What meetings and shares cost, in quarters of a repeat of weight 1. A first meeting is free, a second costs 4, a third 5,
 * a fourth 6 …: fewer repeats come first, and those that cannot be avoided fall on different people.
 */
final class MeetingCost {
    private static final int REPEAT = 4;

    private MeetingCost() {}

    /** Returns what one more meeting costs two people who met so often already. */
    static int next(int met) {
        return met == 0 ? 0 : REPEAT + met - 1;
    }

    /** Returns what so many people outside the fair share of a table cost. */
    static int offShare(int off) {
        return REPEAT * off * off;
    }
}
