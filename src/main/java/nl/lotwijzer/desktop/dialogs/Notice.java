package nl.lotwijzer.desktop.dialogs;

import java.util.Optional;
import nl.lotwijzer.desktop.controls.Tone;

/**
 * A short message at the edge of the window that asks for no answer.
 *
 * @param tone   good news passes by itself; a warning or a failure stays until it is closed
 * @param text   one or two sentences
 * @param action what can be done about it at once
 */
public record Notice(Tone tone, String text, Optional<Action> action) {
    /** A button in a notice. */
    public record Action(String verb, Runnable run) {}

    public static Notice success(String text) {
        return new Notice(Tone.SUCCESS, text, Optional.empty());
    }

    public static Notice information(String text) {
        return new Notice(Tone.ACCENT, text, Optional.empty());
    }

    public static Notice warning(String text) {
        return new Notice(Tone.WARNING, text, Optional.empty());
    }

    public static Notice failure(String text) {
        return new Notice(Tone.DANGER, text, Optional.empty());
    }

    /** Returns this notice with a button. */
    public Notice with(String verb, Runnable run) {
        return new Notice(tone, text, Optional.of(new Action(verb, run)));
    }
}
