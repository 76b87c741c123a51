package nl.lotwijzer.phases;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * When a phase was to be, and when it was.
 *
 * @param plannedTo the last day of it as planned
 * @param begun     its first day, once it has begun
 * @param finished  its last day, once it is over
 */
public record PhaseDates(
        Optional<LocalDate> plannedFrom,
        Optional<LocalDate> plannedTo,
        Optional<LocalDate> begun,
        Optional<LocalDate> finished) {
    public static final PhaseDates NONE =
            new PhaseDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the day on which it begins: as it was, or else as planned. */
    public Optional<LocalDate> from() {
        return begun.or(() -> plannedFrom);
    }

    /** Returns the last day: as it was, or else as planned. */
    public Optional<LocalDate> to() {
        return finished.or(() -> plannedTo);
    }

    public boolean underWay() {
        return begun.isPresent() && finished.isEmpty();
    }

    /** Returns whether it should have begun or ended before this day, and did not. */
    public boolean late(LocalDate today) {
        return (begun.isEmpty() && before(plannedFrom, today)) || (finished.isEmpty() && before(plannedTo, today));
    }

    private static boolean before(Optional<LocalDate> day, LocalDate today) {
        return day.map(planned -> planned.isBefore(today)).orElse(false);
    }

    /** Returns what is wrong with these dates, if anything is. */
    Optional<Message> problem() {
        if (plannedFrom.isPresent() && plannedTo.isPresent() && plannedTo.get().isBefore(plannedFrom.get())) {
            return Optional.of(Message.of("phases.problem.plannedOrder", plannedTo.get(), plannedFrom.get()));
        }
        if (finished.isPresent() && begun.isEmpty()) {
            return Optional.of(Message.of("phases.problem.notBegun"));
        }
        if (finished.isPresent() && finished.get().isBefore(begun.get())) {
            return Optional.of(Message.of("phases.problem.order", finished.get(), begun.get()));
        }
        return Optional.empty();
    }
}
