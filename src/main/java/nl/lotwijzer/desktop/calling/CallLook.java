package nl.lotwijzer.desktop.calling;

import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.panel.CallTask.Turn;
import nl.lotwijzer.panel.Outcome;
import org.kordamp.ikonli.feather.Feather;

/** How a turn in the call list and the outcome of a call look: each with a shape of its own. */
public final class CallLook {
    private CallLook() {}

    static Tone tone(Turn turn) {
        return switch (turn) {
            case SEAT -> Tone.ACCENT;
            case DUE -> Tone.DANGER;
            case SOON -> Tone.WARNING;
            case NEW, AGAIN, LATER -> Tone.NEUTRAL;
        };
    }

    static Feather sign(Turn turn) {
        return switch (turn) {
            case SEAT -> Feather.USER_PLUS;
            case DUE -> Feather.BELL;
            case SOON -> Feather.CLOCK;
            case NEW -> Feather.PHONE;
            case AGAIN -> Feather.PHONE_MISSED;
            case LATER -> Feather.CALENDAR;
        };
    }

    /** Returns the shape of an outcome. */
    public static Feather sign(Outcome outcome) {
        return switch (outcome) {
            case COMES -> Feather.CHECK_CIRCLE;
            case DECLINES -> Feather.X_CIRCLE;
            case THINKS -> Feather.HELP_CIRCLE;
            case CALL_BACK -> Feather.PHONE_FORWARDED;
            case NO_ANSWER -> Feather.PHONE_MISSED;
            case VOICEMAIL -> Feather.VOICEMAIL;
            case WRONG_NUMBER -> Feather.PHONE_OFF;
            case NOTED -> Feather.EDIT_2;
        };
    }
}
