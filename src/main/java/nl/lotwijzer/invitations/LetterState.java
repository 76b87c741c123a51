package nl.lotwijzer.invitations;

/** How a letter stands. A registration says more than what was noted by hand, so it comes first. */
public enum LetterState {
    NOT_SENT,
    SENT,
    REGISTERED,
    UNDELIVERABLE,
    REFUSED;

    /** Returns the key of its name. */
    public String key() {
        return switch (this) {
            case NOT_SENT -> "invitations.state.notSent";
            case SENT -> "invitations.state.sent";
            case REGISTERED -> "invitations.state.registered";
            case UNDELIVERABLE -> "invitations.state.undeliverable";
            case REFUSED -> "invitations.state.refused";
        };
    }
}
