package nl.lotwijzer.steering;

/** How a risk stands. */
public enum RiskStatus {
    OPEN,
    OCCURRED,
    CLOSED
}
