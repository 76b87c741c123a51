package nl.lotwijzer.desktop.quotas;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.NoChoice;
import nl.lotwijzer.sortition.Pool;
import nl.lotwijzer.sortition.Quota;
import nl.lotwijzer.sortition.Rule;
import nl.lotwijzer.sortition.SeatChange;
import nl.lotwijzer.sortition.SeatSensitivity;
import nl.lotwijzer.sortition.SelectionRules;

/**
 * What follows from quotas.
 *
 * @param input       what was studied
 * @param pool        its registrants as the selection knows them
 * @param sensitivity the smallest chance, and what one seat more or less would do to it
 * @param noChoice    who fits no panel, and who is in every one
 */
record Study(SelectionInput input, Pool pool, SeatSensitivity sensitivity, NoChoice noChoice) {
    private static final Comparator<SeatSensitivity.Changed> BY_CHANCE =
            Comparator.comparing(changed -> chance(changed.effect()));

    /** Returns the changes that would make the smallest chance larger and leave nobody without one, the best first. */
    List<SeatSensitivity.Changed> better() {
        return changes(this::isBetter, BY_CHANCE.reversed());
    }

    /** Returns the changes that would make the smallest chance smaller, or leave more people without one, the worst first. */
    List<SeatSensitivity.Changed> worse() {
        return changes(
                changed -> !isSame(changed)
                        && !isBetter(changed)
                        && changed.effect().smallest().isPresent(),
                BY_CHANCE);
    }

    /** Returns the changes after which there would be no panel at all. */
    List<SeatSensitivity.Changed> impossible() {
        return changes(changed -> changed.effect().smallest().isEmpty() && !isSame(changed), (_, _) -> 0);
    }

    /** Returns how many changes make no difference to the smallest chance. */
    int same() {
        return (int) sensitivity.changes().stream().filter(this::isSame).count();
    }

    /** Returns the changes of the quota of one category, by the places of criterion and category. */
    List<SeatSensitivity.Changed> of(int criterion, int category) {
        return sensitivity.changes().stream()
                .filter(changed -> switch (changed.change().before()) {
                    case Rule.Minimum(Quota quota) -> quota.criterion() == criterion && quota.category() == category;
                    case Rule.Maximum(Quota quota) -> quota.criterion() == criterion && quota.category() == category;
                    case Rule.PanelSize _, Rule.OnePerHousehold _ -> false;
                })
                .toList();
    }

    boolean isSame(SeatSensitivity.Changed changed) {
        return changed.effect().equals(sensitivity.now());
    }

    private boolean isBetter(SeatSensitivity.Changed changed) {
        return changed.effect().withoutChance() <= sensitivity.now().withoutChance()
                && chance(changed.effect()).compareTo(chance(sensitivity.now())) > 0;
    }

    private static Fraction chance(SeatSensitivity.Effect effect) {
        return effect.smallest().orElse(Fraction.ZERO);
    }

    private List<SeatSensitivity.Changed> changes(
            Predicate<SeatSensitivity.Changed> which, Comparator<SeatSensitivity.Changed> order) {
        return sensitivity.changes().stream().filter(which).sorted(order).toList();
    }

    /** Makes a study, away from the screen. */
    record Work(SelectionInput input) implements Job<Study> {

        @Override
        public Study run(Progress progress) {
            SelectionTask task = new SelectionTask(progress);
            Pool pool = input.pool();
            SelectionRules rules = input.rules();
            NoChoice noChoice = NoChoice.of(pool, rules, task);
            SeatSensitivity sensitivity = SeatSensitivity.of(pool, rules, SeatChange.all(rules), task);
            return new Study(input, pool, sensitivity, noChoice);
        }
    }
}
