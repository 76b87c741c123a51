package nl.lotwijzer.steering;

/** How heavy a risk is, by probability times impact. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH;

    /** From this product on a risk is high. */
    private static final int HIGH_FROM = 12;

    private static final int MEDIUM_FROM = 5;

    /** Returns the level of a probability and an impact, both from 1 to 5. */
    public static RiskLevel of(int probability, int impact) {
        int score = probability * impact;
        return score >= HIGH_FROM ? HIGH : score >= MEDIUM_FROM ? MEDIUM : LOW;
    }
}
