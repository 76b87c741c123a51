package nl.lotwijzer.steering;

/**
 * An item of the agenda of a meeting.
 *
 * @param position from 1, without gaps
 */
public record AgendaItem(long id, int position, AgendaDetails details) {}
