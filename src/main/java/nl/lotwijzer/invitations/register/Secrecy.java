package nl.lotwijzer.invitations.register;

/** What happens with those who asked the municipality to keep their address secret. */
public enum Secrecy {
    /** They get no letter. */
    LEAVE_OUT,
    /** They can be drawn, but the municipality itself sends their letters, from a file of their own. */
    SEPARATE
}
