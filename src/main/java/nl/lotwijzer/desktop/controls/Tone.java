package nl.lotwijzer.desktop.controls;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What a colour says. Each tone has a shape of its own too, for who does not see the colour. */
public enum Tone {
    NEUTRAL(Feather.CIRCLE),
    ACCENT(Feather.INFO),
    SUCCESS(Feather.CHECK_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE),
    DANGER(Feather.ALERT_OCTAGON);

    private final Feather sign;

    Tone(Feather sign) {
        this.sign = sign;
    }

    /** Returns the shape of this tone. */
    public Feather sign() {
        return sign;
    }

    /** Returns the style class of this tone, as the style sheet names it. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
