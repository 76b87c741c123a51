package nl.lotwijzer.seating;

import java.util.List;

/**
 * How good a seating is. Two people who sit at one table in one round are one meeting.
 *
 * @param cost       the weighed sum of the goals, as the search sees it; lower is better
 * @param broken     the rules that are broken, counted per round; 0 for whatever the solver gives
 * @param unseated   people without a seat although they are present, over all rounds
 * @param onCriteria how well tables mirror the group, one per criterion
 * @param meetings   meetings over all rounds
 * @param repeats    meetings of two people who met before, in an earlier round or before the first
 * @param mostOften  how often the two people who meet most sit together, earlier meetings of theirs counted too
 */
public record SeatingScore(
        long cost, int broken, int unseated, List<OnCriterion> onCriteria, int meetings, int repeats, int mostOften) {

    /** Copies the list. */
    public SeatingScore {
        onCriteria = List.copyOf(onCriteria);
    }

    /** Returns the meetings of two people who had not met before. */
    public int newMeetings() {
        return meetings - repeats;
    }

    /** Returns the people outside the fair share of their table, over all rounds and criteria. */
    public int offShare() {
        return onCriteria.stream().mapToInt(OnCriterion::offShare).sum();
    }

    /**
     * How well the tables mirror the group on one criterion. A table of s people holds its fair share of a category v if it
     * holds ⌊N_v·s/n⌋ or ⌈N_v·s/n⌉ of them, where N_v of the n present are in v.
     *
     * @param tables    the tables over all rounds
     * @param mirroring those that hold their fair share of every category
     * @param offShare  people that tables hold too many or too few, over all categories
     */
    public record OnCriterion(int tables, int mirroring, int offShare) {}
}
