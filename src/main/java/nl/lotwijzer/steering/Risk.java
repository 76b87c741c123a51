package nl.lotwijzer.steering;

/**
 * A risk of the project.
 *
 * @param number from 1, never given to another one
 */
public record Risk(long id, int number, RiskDetails details) {
    /** Returns the code by which people know it, as <i>R-3</i>. */
    public String code() {
        return "R-" + number;
    }

    /** Returns probability times impact, from 1 to 25. */
    public int score() {
        return details.probability() * details.impact();
    }

    public RiskLevel level() {
        return RiskLevel.of(details.probability(), details.impact());
    }

    /** Returns whether it still counts: open, or occurred and not dealt with yet. */
    public boolean live() {
        return details.status() != RiskStatus.CLOSED;
    }
}
