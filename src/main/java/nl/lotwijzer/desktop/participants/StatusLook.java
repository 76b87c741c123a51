package nl.lotwijzer.desktop.participants;

import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Status;
import org.kordamp.ikonli.feather.Feather;

/** How a status looks: a colour, and a shape that no other status has. */
final class StatusLook {
    private StatusLook() {}

    static StatusBadge badge(Status status, Texts texts) {
        return new StatusBadge(tone(status), sign(status), texts.get("panel.status." + status));
    }

    static Tone tone(Status status) {
        return switch (status) {
            case DRAWN, REPLACED -> Tone.NEUTRAL;
            case CALLED -> Tone.ACCENT;
            case NO_ANSWER -> Tone.WARNING;
            case CONFIRMED -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
            case STOPPED -> Tone.WARNING;
        };
    }

    static Feather sign(Status status) {
        return switch (status) {
            case DRAWN -> Feather.CIRCLE;
            case CALLED -> Feather.PHONE;
            case NO_ANSWER -> Feather.PHONE_MISSED;
            case CONFIRMED -> Feather.CHECK_CIRCLE;
            case DECLINED -> Feather.X_CIRCLE;
            case REPLACED -> Feather.REPEAT;
            case STOPPED -> Feather.PAUSE_CIRCLE;
        };
    }
}
