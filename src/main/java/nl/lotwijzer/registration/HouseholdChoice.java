package nl.lotwijzer.registration;

/**
 * What a person decided about with whom a registrant lives.
 *
 * @param registrant the key of the registrant
 * @param home       a number; those with the same one live together
 * @param reason     in somebody's own words; empty once somebody of this home was erased
 */
public record HouseholdChoice(long registrant, Kind kind, int home, String reason) {
    /** What a choice does with what the address says. */
    public enum Kind {
        /** Lives with the others of this home, and with whoever the address says. */
        TOGETHER,
        /** Lives with the others of this home only, whatever the address says. */
        APART
    }
}
