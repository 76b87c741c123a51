package nl.lotwijzer.panel;

import java.util.List;

/** How far a participant is, from the draw to the last session. */
public enum Status {
    /** Drawn; nobody has spoken with this person yet. */
    DRAWN,
    /** Spoken with; has not said yes or no yet. */
    CALLED,
    /** Called, and nobody answered yet. */
    NO_ANSWER,
    /** Comes. */
    CONFIRMED,
    /** Does not come. */
    DECLINED,
    /** Dropped out, and somebody else has the seat. */
    REPLACED,
    /** Took part and stopped. */
    STOPPED;

    /**
     * Returns what may follow, the most usual first. People change their minds and callers their notes, so there is
     * always a way back, until the seat is made vacant. That somebody is replaced follows from the seat and is not said by
     * hand.
     */
    public List<Status> next() {
        return switch (this) {
            case DRAWN -> List.of(CALLED, NO_ANSWER, CONFIRMED, DECLINED);
            case CALLED -> List.of(CONFIRMED, DECLINED, NO_ANSWER, DRAWN);
            case NO_ANSWER -> List.of(CALLED, CONFIRMED, DECLINED, DRAWN);
            case CONFIRMED -> List.of(DECLINED, STOPPED, CALLED);
            case DECLINED -> List.of(CONFIRMED, CALLED);
            case REPLACED -> List.of(DECLINED);
            case STOPPED -> List.of(CONFIRMED);
        };
    }

    public boolean mayBecome(Status other) {
        return next().contains(other);
    }

    /** Returns whether this person has said neither yes nor no. */
    public boolean unanswered() {
        return this == DRAWN || this == CALLED || this == NO_ANSWER;
    }

    /** Returns whether this person still holds a seat in the panel, or may come to. */
    public boolean holdsSeat() {
        return unanswered() || this == CONFIRMED;
    }
}
