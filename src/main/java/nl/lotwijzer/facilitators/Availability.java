package nl.lotwijzer.facilitators;

/** Whether a facilitator can come. */
public enum Availability {
    YES,
    /** Can come if nobody else can. */
    IF_NEED_BE,
    NO,
    /** Nobody asked, or no answer came. */
    UNKNOWN;

    /** Returns whether this person may be asked. */
    public boolean possible() {
        return this != NO;
    }
}
