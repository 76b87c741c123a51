package nl.lotwijzer.desktop.supervision;

import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.verification.Status;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How a result looks: a colour and a shape, and a word. */
enum CheckLook {
    GOOD(Tone.SUCCESS, Feather.CHECK_CIRCLE),
    WRONG(Tone.DANGER, Feather.X_OCTAGON),
    UNKNOWN(Tone.NEUTRAL, Feather.MINUS_CIRCLE);

    private final Tone tone;
    private final Feather sign;

    CheckLook(Tone tone, Feather sign) {
        this.tone = tone;
        this.sign = sign;
    }

    static CheckLook of(Status status) {
        return switch (status) {
            case GOOD -> GOOD;
            case WRONG -> WRONG;
            case GREY -> UNKNOWN;
        };
    }

    Tone tone() {
        return tone;
    }

    /** Returns the key of the word for it. */
    String key() {
        return "supervision.result." + name();
    }

    FontIcon icon() {
        FontIcon icon = new FontIcon(sign);
        icon.getStyleClass().addAll("supervision-sign", tone.styleClass());
        return icon;
    }
}
