package nl.lotwijzer.support;

/**
 * That somebody signed up for a training.
 *
 * @param id       never given to another one
 * @param position the place in the order of signing up, from 1
 */
public record SignUp(long id, int position, Attendee who, State state, Presence presence) {
    /** Whether there is a place. */
    public enum State {
        PLACED,
        /** On the waiting list. */
        WAITING,
        CANCELLED
    }

    /** Whether this person came. */
    public enum Presence {
        UNKNOWN,
        PRESENT,
        ABSENT
    }

    public String name() {
        return who.name();
    }

    public boolean has(State one) {
        return state == one;
    }

    /** Returns whether this person had a place and was there. */
    public boolean attended() {
        return state == State.PLACED && presence == Presence.PRESENT;
    }
}
