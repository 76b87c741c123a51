package nl.lotwijzer.desktop.sessions;

import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Attendance;
import org.kordamp.ikonli.feather.Feather;

/** How each attendance looks. */
final class AttendanceLook {
    private AttendanceLook() {}

    static StatusBadge badge(Attendance attendance, Texts texts) {
        return new StatusBadge(tone(attendance), sign(attendance), texts.get("sessions.attendance." + attendance));
    }

    private static Tone tone(Attendance attendance) {
        return switch (attendance) {
            case INVITED -> Tone.NEUTRAL;
            case PRESENT -> Tone.SUCCESS;
            case LATE -> Tone.ACCENT;
            case EXCUSED -> Tone.WARNING;
            case ABSENT -> Tone.DANGER;
        };
    }

    static Feather sign(Attendance attendance) {
        return switch (attendance) {
            case INVITED -> Feather.MAIL;
            case PRESENT -> Feather.CHECK_CIRCLE;
            case LATE -> Feather.CLOCK;
            case EXCUSED -> Feather.PHONE_OFF;
            case ABSENT -> Feather.X_CIRCLE;
        };
    }
}
