package nl.lotwijzer.sessions;

import java.util.List;

/**
 * How good a table plan is.
 *
 * @param criteria  how well the tables mirror the group on each criterion
 * @param repeats   pairs at one table who sat together at an earlier session
 * @param encounters pairs at one table, repeats included
 */
public record TablePlanScore(List<OnCriterion> criteria, int repeats, int encounters) {
    /**
     * How well the tables mirror the group on one criterion. A table does when it holds, of every category, its fair
     * share rounded down or up, so within one seat of it.
     *
     * @param tables    how many tables there are
     * @param mirroring how many of them mirror the group
     * @param off       how many people would have to sit elsewhere for all of them to do so, counted at every table that
     *                  has too few or too many of a category
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
}
