package nl.lotwijzer.support;

/** How far a proposal is. */
public enum ProposalStatus {
    RECEIVED,
    TESTED,
    ON_BALLOT,
    CHOSEN,
    NOT_CHOSEN,
    CARRIED_OUT;

    /** Returns whether its cost comes out of the budget. */
    public boolean spends() {
        return this == CHOSEN || this == CARRIED_OUT;
    }
}
