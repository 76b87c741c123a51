package nl.lotwijzer.steering;

/** Whether a meeting is to come or was held. */
public enum MeetingStatus {
    PLANNED,
    HELD
}
