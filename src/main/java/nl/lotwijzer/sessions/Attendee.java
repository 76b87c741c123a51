package nl.lotwijzer.sessions;

import nl.lotwijzer.panel.Participant;

/** A participant and what is known of this person's coming to a session. */
public record Attendee(Participant participant, Attendance attendance) {}
