package nl.lotwijzer.invitations;

/** Where the seed of a round comes from. */
public enum SeedOrigin {
    /** Thrown with dice or read out, and typed. */
    TYPED,
    /** Made by the program from the chance that the computer gathers. */
    MADE
}
