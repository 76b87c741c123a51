package nl.lotwijzer.invitations.sampling;

/** What is drawn: people, or addresses of which one person then gets the letter. */
public enum Unit {
    PERSON,
    ADDRESS
}
