package nl.lotwijzer.phases;

import java.util.List;

/**
 * How it stands with a phase.
 *
 * @param items its checklist: the golden rules in their order, then what the project added
 */
public record PhaseStanding(Phase phase, PhaseDates dates, List<ChecklistItem> items) {
    public PhaseStanding {
        items = List.copyOf(items);
    }

    /** Returns how many items were said to be so. */
    public int met() {
        return (int) items.stream()
                .filter(item -> item.state() instanceof ItemState.Met)
                .count();
    }

    /** Returns how many items were set aside. */
    public int aside() {
        return (int) items.stream()
                .filter(item -> item.state() instanceof ItemState.Aside)
                .count();
    }

    /** Returns how many items nobody has said anything of. */
    public int open() {
        return items.size() - met() - aside();
    }
}
