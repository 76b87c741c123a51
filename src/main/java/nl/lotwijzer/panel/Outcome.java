package nl.lotwijzer.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a contact with somebody ended. */
public enum Outcome {
    /** Spoken with: comes. */
    COMES,
    /** Spoken with: does not come. */
    DECLINES,
    /** Spoken with: wants to think about it. */
    THINKS,
    /** Spoken with, or with a housemate: to be called again at another time. */
    CALL_BACK,
    /** Nobody answered. */
    NO_ANSWER,
    /** Nobody answered, and something was said to a machine. */
    VOICEMAIL,
    /** The number is somebody else's, or is none. */
    WRONG_NUMBER,
    /** Something was told or sent, and says nothing of coming. */
    NOTED;

    /** Returns how a call to ask whether somebody comes can end, in the order of the keys that note it. */
    public static List<Outcome> ofCalls() {
        return Arrays.stream(values()).filter(outcome -> outcome != NOTED).toList();
    }

    /** Returns whether somebody was spoken with. */
    public boolean reached() {
        return this == COMES || this == DECLINES || this == THINKS || this == CALL_BACK;
    }

    /** Returns whether it was tried in vain. */
    public boolean missed() {
        return this == NO_ANSWER || this == VOICEMAIL || this == WRONG_NUMBER;
    }

    /**
     * Returns the status that follows from it. Who comes already and is not reached once still comes, and so with whoever
     * does not come: an attempt in vain changes only the status of who has not answered yet.
     *
     * @param before the status when it was noted
     * @return empty if the status stays as it is
     */
    public Optional<Status> statusAfter(Status before) {
        Optional<Status> follows = switch (this) {
            case COMES -> Optional.of(Status.CONFIRMED);
            case DECLINES -> Optional.of(Status.DECLINED);
            case THINKS -> Optional.of(Status.CALLED);
            case CALL_BACK -> Optional.of(Status.CALLED).filter(called -> before.unanswered());
            case NO_ANSWER, VOICEMAIL, WRONG_NUMBER ->
                Optional.of(Status.NO_ANSWER).filter(missed -> before.unanswered());
            case NOTED -> Optional.empty();
        };
        return follows.filter(status -> status != before);
    }
}
