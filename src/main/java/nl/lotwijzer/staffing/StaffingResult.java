package nl.lotwijzer.staffing;

/**
 * The best staffing that a search found.
 *
 * @param score how good it is
 * @param bound proven: no staffing costs fewer points
 */
public record StaffingResult(Staffing staffing, StaffingScore score, long bound) {
    /** Returns whether nothing better exists. */
    public boolean optimal() {
        return score.points() <= bound;
    }

    /** Returns by how many points at most a better one could exist. */
    public long gap() {
        return Math.max(0, score.points() - bound);
    }

    /** Returns the gap as a share of the points, from 0 to 1. */
    public double share() {
        return score.points() == 0 ? 0 : (double) gap() / score.points();
    }
}
