package nl.lotwijzer.allowances;

/**
 * What an amount is for: the same item is paid once, and what changes about it afterwards is a difference.
 *
 * @param source the id of the session, or of what was entered by hand
 */
public record Item(Kind kind, long source) {
    /** The kinds of items. */
    public enum Kind {
        /** For coming to a session. */
        FEE,
        /** For travelling to a session. */
        TRAVEL,
        TRAVEL_RECEIPT,
        CARE_RECEIPT,
        /** Entered by hand, more or less than zero. */
        CORRECTION;

        /** Returns whether it pays back what somebody spent. */
        public boolean costs() {
            return this == TRAVEL || this == TRAVEL_RECEIPT || this == CARE_RECEIPT;
        }

        /** Returns whether it is entered by hand. */
        public boolean byHand() {
            return this != FEE && this != TRAVEL;
        }
    }
}
