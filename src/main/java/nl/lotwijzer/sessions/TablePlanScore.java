package nl.lotwijzer.sessions;

import java.util.List;
import nl.lotwijzer.seating.SeatingBounds;

/**
 * How good a table plan is, over all rounds of its session.
 *
 * @param criteria   how well the tables mirror the group on each criterion that counts
 * @param repeats    meetings of two people who sat together before: at an earlier session, or in an earlier round
 * @param encounters meetings at the tables, repeats included: two people at one table in one round
 * @param broken     rules that are broken, counted per round
 * @param bounds     what no table plan can do better
 */
public record TablePlanScore(
        List<OnCriterion> criteria, int repeats, int encounters, int broken, SeatingBounds bounds) {
    /**
     * How well the tables mirror the group on one criterion. A table does when it holds, of every category, its fair
     * share rounded down or up, so within one seat of it.
     *
     * @param tables    how many tables there are, over all rounds
     * @param mirroring how many of them mirror the group
     * @param off       how many people tables hold too many or too few, over all categories
     */
    public record OnCriterion(String criterion, int tables, int mirroring, int off) {
        public boolean everywhere() {
            return mirroring == tables;
        }
    }

    public TablePlanScore {
        criteria = List.copyOf(criteria);
    }

    /** Returns on how many criteria every table mirrors the group. */
    public int mirrored() {
        return (int) criteria.stream().filter(OnCriterion::everywhere).count();
    }

    /** Returns how many people tables hold too many or too few, over all criteria. */
    public int off() {
        return criteria.stream().mapToInt(OnCriterion::off).sum();
    }

    /** Returns whether no table plan is better on any goal. */
    public boolean perfect() {
        return repeats <= bounds.repeats() && off() <= bounds.offShare();
    }
}
