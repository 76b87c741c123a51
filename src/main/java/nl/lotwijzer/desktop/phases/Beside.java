package nl.lotwijzer.desktop.phases;

import java.util.Optional;
import nl.lotwijzer.phases.ChecklistItem;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.MilestoneKind;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseStanding;

/** What is shown beside the page. */
sealed interface Beside {
    /** An item of a checklist. */
    record Item(ChecklistItem item) implements Beside {}

    /** An item to be added to a checklist. */
    record NewItem(Phase phase) implements Beside {}

    /** The dates of a phase. */
    record Dates(PhaseStanding phase) implements Beside {}

    /** A milestone; none for one to be added. */
    record Moment(Optional<Milestone> milestone) implements Beside {}

    /** Returns the same as it stands now; nothing when it is no longer there. */
    default Optional<Beside> now(PhasesFacts facts) {
        return switch (this) {
            case Item(ChecklistItem item) ->
                facts.standing().of(item.phase()).items().stream()
                        .filter(one ->
                                one.rule().equals(item.rule()) && (item.rule().isPresent() || one.id() == item.id()))
                        .findFirst()
                        .map(Item::new);
            case NewItem _ -> Optional.of(this);
            case Dates(PhaseStanding phase) ->
                Optional.of(new Dates(facts.standing().of(phase.phase())));
            case Moment(Optional<Milestone> milestone) ->
                milestone.isEmpty()
                        ? Optional.of(this)
                        : facts.standing().milestones().stream()
                                .filter(one -> same(one, milestone.get()))
                                .findFirst()
                                .map(found -> new Moment(Optional.of(found)));
        };
    }

    private static boolean same(Milestone one, Milestone other) {
        return one.kind() == other.kind() && (one.kind() != MilestoneKind.OWN || one.id() == other.id());
    }
}
