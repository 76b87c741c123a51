package nl.lotwijzer.seating;

/**
 * What a move or a swap changes; below 0 is better.
 *
 * @param cost     the weighed sum of the goals
 * @param broken   rules that are broken
 * @param offShare people outside the fair share of their table
 * @param repeats  meetings of two people who met before
 */
public record ScoreChange(long cost, int broken, int offShare, int repeats) {}
