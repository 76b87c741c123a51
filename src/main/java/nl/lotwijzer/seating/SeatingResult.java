package nl.lotwijzer.seating;

/**
 * The outcome of a search.
 *
 * @param seating the best seating found; obeys all rules
 * @param score   how good it is
 * @param bounds  what no seating can do better
 * @param steps   steps done; the same problem, seed and steps give the same seating on every machine
 */
public record SeatingResult(Seating seating, SeatingScore score, SeatingBounds bounds, long steps) {
    /** Returns whether no seating has fewer repeats or fewer people outside the fair share of their table. */
    public boolean isPerfect() {
        return score.repeats() == bounds.repeats() && score.offShare() == bounds.offShare();
    }
}
