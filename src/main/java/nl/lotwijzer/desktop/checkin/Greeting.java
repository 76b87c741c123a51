package nl.lotwijzer.desktop.checkin;

import java.time.Instant;
import java.util.Optional;
import nl.lotwijzer.desktop.controls.Tone;

/**
 * What the window says after something was typed.
 *
 * @param tone   how it went
 * @param key    the last part of the key of the sentence
 * @param person of whom, by id; empty if it is about nobody
 * @param name   what fills the sentence: a name, a code or letters
 * @param at     when this person came; empty where that says nothing
 */
record Greeting(Tone tone, String key, Optional<Long> person, String name, Optional<Instant> at) {
    static final Greeting NONE = about(Tone.NEUTRAL, "ready", "");

    /** Says something about nobody in particular. */
    static Greeting about(Tone tone, String key, String name) {
        return new Greeting(tone, key, Optional.empty(), name, Optional.empty());
    }
}
