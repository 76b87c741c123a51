package nl.lotwijzer.phases;

import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * An item of the checklist of a phase.
 *
 * @param id    its number in the project's file; 0 for a golden rule of which nobody has said anything yet
 * @param rule  the golden rule that it is; empty for an item that the project added
 * @param title what the project wrote; empty for a golden rule
 */
public record ChecklistItem(long id, Phase phase, Optional<GoldenRule> rule, String title, ItemState state) {
    /** Returns what must be so, in one sentence. */
    public Message told() {
        return rule.map(golden -> Message.of(golden.key())).orElseGet(() -> Message.of("phases.item.own", title));
    }

    public boolean open() {
        return state instanceof ItemState.Open;
    }

    /** Returns what the journal calls it. */
    String code() {
        return rule.map(GoldenRule::name).orElse("eigen");
    }
}
