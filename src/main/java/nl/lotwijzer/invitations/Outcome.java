package nl.lotwijzer.invitations;

/** What became of a letter, other than a registration. */
public enum Outcome {
    /** It came back: nobody of that name, or no such address. */
    RETURNED,
    /** The person lives elsewhere now. */
    MOVED,
    /** The person died. */
    DECEASED,
    /** The person let know not to want to take part, and is not reminded. */
    REFUSED;

    /** Returns whether the letter did not reach the person. */
    public boolean undeliverable() {
        return this != REFUSED;
    }

    /** Returns the key of its name. */
    public String key() {
        return switch (this) {
            case RETURNED -> "invitations.outcome.returned";
            case MOVED -> "invitations.outcome.moved";
            case DECEASED -> "invitations.outcome.deceased";
            case REFUSED -> "invitations.outcome.refused";
        };
    }
}
