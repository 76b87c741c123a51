package nl.lotwijzer.protocol;

/** An event that could not happen when it did, or a replacement by somebody else than the rule chooses. */
public final class ImpossibleEventException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it could not happen. */
    public enum Reason {
        /** Events are numbered from 1 without a gap. */
        NUMBER,
        /** It happened before the event before it, or before the draw. */
        TIME,
        /** Somebody is not in the pool. */
        NOT_IN_POOL,
        /** Somebody should sit on the panel and does not. */
        NOT_SITTING,
        /** Somebody sits on the panel, or did, and so cannot fall out of the reserves. */
        SEATED,
        /** Somebody was out of the reserves already. */
        ALREADY_OUT,
        /** No such ground, or no such way for a call to end. */
        REMARK,
        /** Somebody falls out for a call that is not on record. */
        NO_CALL,
        /** The seat is not the one that became vacant first. */
        NOT_FIRST_VACANCY,
        /** The rule chooses somebody else, or nobody. */
        NOT_THE_CHOICE
    }

    private final ReplacementEvent event;
    private final Reason reason;
    private final String expected;

    ImpossibleEventException(ReplacementEvent event, Reason reason, String expected) {
        super("event " + event.number() + ": " + reason + " " + expected);
        this.event = event;
        this.reason = reason;
        this.expected = expected;
    }

    public ReplacementEvent event() {
        return event;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns whom or what the rule expects instead; empty where there is nothing to say. */
    public String expected() {
        return expected;
    }
}
