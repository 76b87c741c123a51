package nl.lotwijzer.staffing;

/**
 * What it costs to miss a wish, in points. The first three are so high that a table is left open, and a session short of
 * experience or reserves, only where it cannot be otherwise.
 *
 * @param openTable        a table that nobody leads
 * @param shortExperienced somebody experienced too few at a session
 * @param shortReserve     a reserve too few at a session
 * @param spread           times the square of the number of sessions of each facilitator: those who work less go first
 * @param repeat           each participant at whose table the same facilitator sat at another session
 * @param alone            somebody new at a table without somebody experienced at the table before or after it
 */
public record StaffingWeights(
        long openTable, long shortExperienced, long shortReserve, int spread, int repeat, int alone) {
    public static final StaffingWeights USUAL = new StaffingWeights(1_000_000, 100_000, 20_000, 20, 12, 15);

    public StaffingWeights {
        if (spread < 0 || repeat < 0 || alone < 0 || shortReserve < 0 || shortExperienced < 0 || openTable < 0) {
            throw new IllegalArgumentException("No wish is worth less than nothing");
        }
    }
}
