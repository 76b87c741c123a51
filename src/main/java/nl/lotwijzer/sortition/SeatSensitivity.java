package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.proof.Fraction;

/**
 * What one seat more or less would do to the smallest chance.
 *
 * @param now how it is without a change
 * @param changes the changes asked for, in that order, and what each would do
 */
public record SeatSensitivity(Effect now, List<Changed> changes) {

    /** Copies the list. */
    public SeatSensitivity {
        changes = List.copyOf(changes);
    }

    /**
     * What rules mean for the smallest chance.
     *
     * @param smallest the largest chance that the rules allow to everybody who fits a lawful panel, exact; a lottery over
     *     whole panels comes as near as makes no difference but in tiny pools. Empty when there is no lawful panel
     * @param withoutChance how many registrants fit no lawful panel
     */
    public record Effect(Optional<Fraction> smallest, int withoutChance) {}

    /** A change and what it would do. */
    public record Changed(SeatChange change, Effect effect) {}

    /**
     * Works out the effect of changes, each by itself.
     *
     * @param changes for example {@link SeatChange#all}
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static SeatSensitivity of(Pool pool, SelectionRules rules, List<SeatChange> changes, Progress progress) {
        PanelCollection panels = new PanelCollection(progress);
        Effect now = effect(pool, rules, panels, progress);
        List<Changed> changed = new ArrayList<>();
        for (SeatChange change : changes) {
            progress.report(Phase.CHANCES, changed.size(), changes.size());
            changed.add(new Changed(change, effect(pool, change.applied(rules), panels, progress)));
        }
        return new SeatSensitivity(now, changed);
    }

    private static Effect effect(Pool pool, SelectionRules rules, PanelCollection panels, Progress progress) {
        progress.checkCancelled();
        PanelModel model = new PanelModel(pool, rules);
        if (!panels.settle(model)) {
            return new Effect(Optional.empty(), pool.size());
        }
        int without = 0;
        for (PoolType type : pool.types()) {
            without += model.capacity(type.number()) == 0 ? type.size() : 0;
        }
        return new Effect(Optional.of(new Relaxation(model, null, progress).smallestBound()), without);
    }
}
