package nl.lotwijzer.sortition;

/** A rule that can take part in a contradiction. */
public sealed interface Rule {

    /** The panel has exactly so many seats. */
    record PanelSize(int seats) implements Rule {}

    /** A category gets at least {@code quota.min()} seats. */
    record Minimum(Quota quota) implements Rule {}

    /** A category gets at most {@code quota.max()} seats. */
    record Maximum(Quota quota) implements Rule {}

    /** At most one member of a household. */
    record OnePerHousehold() implements Rule {}
}
