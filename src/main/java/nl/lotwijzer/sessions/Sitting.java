package nl.lotwijzer.sessions;

/**
 * A round of a session: a time at which everybody sits at one table.
 *
 * @param session the session
 * @param round   from 1
 */
record Sitting(Session session, int round) {}
