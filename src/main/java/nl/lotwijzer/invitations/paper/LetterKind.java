package nl.lotwijzer.invitations.paper;

/** For what a letter is. */
public enum LetterKind {
    INVITATION,
    /** To whoever did not react to the invitation. */
    REMINDER;

    /** Returns the key of its name. */
    public String key() {
        return switch (this) {
            case INVITATION -> "invitations.kind.invitation";
            case REMINDER -> "invitations.kind.reminder";
        };
    }
}
