package nl.lotwijzer.phases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the assembly stands, from one state of the project.
 *
 * @param phases     each once, in their order
 * @param milestones in the order of {@link Milestones#all()}
 */
public record Standing(
        Mandate mandate, List<PhaseStanding> phases, List<Milestone> milestones, List<Deviation> deviations) {
    public Standing {
        phases = List.copyOf(phases);
        milestones = List.copyOf(milestones);
        deviations = List.copyOf(deviations);
    }

    public PhaseStanding of(Phase phase) {
        return phases.stream()
                .filter(standing -> standing.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the phase that is under way, not counting supervision; the last one where several are. */
    public Optional<Phase> current() {
        return phases.stream()
                .filter(standing ->
                        !standing.phase().beside() && standing.dates().underWay())
                .map(PhaseStanding::phase)
                .max(Comparator.naturalOrder());
    }

    /** Returns the milestone that comes first of those that have a date and were not reached; a late one too. */
    public Optional<Milestone> next() {
        return milestones.stream()
                .filter(milestone ->
                        milestone.reached().isEmpty() && milestone.planned().isPresent())
                .min(Comparator.comparing(milestone -> milestone.planned().orElseThrow()));
    }

    /** Returns the milestones that should have been reached before this day. */
    public List<Milestone> late(LocalDate today) {
        return milestones.stream().filter(milestone -> milestone.late(today)).toList();
    }
}
