package nl.lotwijzer.desktop.allowances;

import javafx.scene.Node;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.money.Euro;
import org.kordamp.ikonli.feather.Feather;

/** How far a participant or a batch is, as a badge. */
final class StateLook {
    private StateLook() {}

    /** Says what becomes of somebody in the next batch; what asks for something to be done is a warning. */
    static Node of(PersonAllowance person, Words words) {
        if (person.obstacle().isPresent()) {
            String text =
                    words.texts().get("allowances.obstacle." + person.obstacle().get());
            return switch (person.obstacle().get()) {
                case NO_ACCOUNT -> new StatusBadge(Tone.WARNING, text);
                case REFUSES, HELD, NEGATIVE -> new StatusBadge(Tone.NEUTRAL, text);
            };
        }
        if (person.payable()) {
            return new StatusBadge(Tone.ACCENT, Feather.ARROW_RIGHT_CIRCLE, words.of("state.next"));
        }
        return person.settled().equals(Euro.ZERO)
                ? Labels.muted(words.of("state.nothing"))
                : new StatusBadge(Tone.SUCCESS, words.of("state.settled"));
    }

    static StatusBadge of(Batch.State state, Words words) {
        String text = words.texts().get("allowances.batch." + state);
        return switch (state) {
            case FIXED -> new StatusBadge(Tone.ACCENT, Feather.LOCK, text);
            case EXPORTED -> new StatusBadge(Tone.WARNING, Feather.CLOCK, text);
            case PAID -> new StatusBadge(Tone.SUCCESS, text);
        };
    }
}
