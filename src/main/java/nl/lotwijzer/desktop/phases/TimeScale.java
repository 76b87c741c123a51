package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.phases.PhaseStanding;
import nl.lotwijzer.phases.Standing;

/**
 * Whole months of time on a line.
 *
 * @param from the first day of the first month
 * @param to   the first day of the month after the last
 */
record TimeScale(LocalDate from, LocalDate to) {
    /** More names of months than this do not fit beside each other. */
    private static final int MOST_NAMES = 14;

    /** Returns the months that hold everything that has a day; nothing when nothing has. */
    static Optional<TimeScale> of(Standing standing, List<LocalDate> sessions, LocalDate today) {
        List<LocalDate> days = Stream.of(
                        standing.phases().stream()
                                .map(PhaseStanding::dates)
                                .flatMap(dates -> Stream.of(
                                                dates.plannedFrom(), dates.plannedTo(), dates.begun(), dates.finished())
                                        .flatMap(Optional::stream)),
                        standing.milestones().stream()
                                .flatMap(milestone -> Stream.of(milestone.planned(), milestone.reached())
                                        .flatMap(Optional::stream)),
                        sessions.stream())
                .flatMap(each -> each)
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> sorted =
                Stream.concat(days.stream(), Stream.of(today)).sorted().toList();
        return Optional.of(new TimeScale(
                sorted.getFirst().withDayOfMonth(1),
                sorted.getLast().withDayOfMonth(1).plusMonths(1)));
    }

    /** Returns where the beginning of a day lies, from 0 to 1. */
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /** Returns the months whose names are written, so many that they fit. */
    List<YearMonth> names() {
        long months = ChronoUnit.MONTHS.between(from, to);
        long step = 1;
        for (long wider : List.of(1L, 3L, 6L, 12L)) {
            step = wider;
            if (months <= wider * MOST_NAMES) {
                break;
            }
        }
        List<YearMonth> names = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); month.atDay(1).isBefore(to); month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1) % step == 0) {
                names.add(month);
            }
        }
        return names;
    }
}
